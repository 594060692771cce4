/**
 * Puts a text on the clipboard. A browser has the clipboard's interface on secure addresses only; on others it still copies what is
 * selected, at the press of a button. Throws an Error where neither works.
 */
export async function writeClipboard(text: string): Promise<void> {
  // Absent on plain http, whatever its type says.
  const { clipboard } = navigator as Partial<Pick<Navigator, 'clipboard'>>;
  if (clipboard) {
    await clipboard.writeText(text);
    return;
  }
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way on plain http
  const isCopied = document.execCommand('copy');
  field.remove();
  if (!isCopied) throw new Error('The browser does not copy');
}
