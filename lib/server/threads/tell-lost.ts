/** A line of the log for a thread that is no more: whoever asked is only told to come again. */
export function tellLost(name: string): (cause: Error) => void {
  return ({ message }) => {
    // eslint-disable-next-line no-console -- the server makes a line of its log of it (scripts/start/log.ts)
    console.error(`A thread (${name}) was lost and is replaced: ${message}`);
  };
}
