/** The day of a record, `YYYY-MM-DD`, where the server stands (`TZ`): in Japan a morning belongs to its own day, not to that of UTC. */
export function today(now: Date = new Date(), timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(now);
  return ['year', 'month', 'day'].map((name) => parts.find(({ type }) => type === name)?.value ?? '').join('-');
}
