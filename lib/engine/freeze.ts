let enabled = false;

/** Turns deep freezing of results on or off. Tests and development servers turn it on; production saves the time. */
export function setDevelopmentFreeze(on: boolean): void {
  enabled = on;
}

/** Freezes a result and everything in it, while development freezing is on. */
export function freezeInDevelopment<T>(value: T): T {
  return enabled ? deepFreeze(value) : value;
}

/** Freezes plain data all the way down. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
