const LONGEST = 80;

/** A short form on one line, without anything invisible. */
export function shortened(text: string): string {
  const visible = text.replace(/\s+/g, ' ').trim().replace(/\p{C}/gu, '\ufffd');
  const signs = Array.from(visible);
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join('')}…` : visible;
}

/** `key: value`, for values that are never secret: images, sizes, ports, kinds. What an address says before its @ is left out. */
export function excerptOf(key: string, value?: string): string {
  const shown = value === undefined ? '' : `: ${value.replace(/\/\/[^/\s@]*@/g, '//…@')}`;
  return shortened(`${key}${shown}`);
}

/** A variable by its name alone. */
export function variableExcerpt(name: string): string {
  return shortened(`${name}=…`);
}
