import { existsSync } from 'node:fs';
import { startFirefox } from './browsers/firefox';
import { type Driver, until } from './browsers/driver';
import { findFaults, JOURNEYS, PAGES } from './browsers/journeys';
import { startWebKit } from './browsers/webkit';
import { ensureBuild } from './build';
import { startReplica } from './faults/replica';

const LOCALES = ['en', 'ja'] as const;
const SIZES = [
  [390, 844],
  [1280, 900],
] as const;

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const WEBKIT = ['/usr/bin/WebKitWebDriver'];
const MINI_BROWSERS = ['4.1', '4.0'].map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`);

/** The browsers beside Chromium that are installed here (Debian: firefox-esr; webkit2gtk-driver and xvfb). */
function listBrowsers(): { readonly name: string; readonly start: () => Promise<Driver> }[] {
  const firefox = FIREFOX.find(existsSync);
  const driver = WEBKIT.find(existsSync);
  const browser = MINI_BROWSERS.find(existsSync);
  return [
    ...(firefox === undefined ? [] : [{ name: 'Firefox', start: () => startFirefox(firefox) }]),
    ...(driver === undefined || browser === undefined || !existsSync('/usr/bin/Xvfb')
      ? []
      : [{ name: 'WebKitGTK', start: () => startWebKit(driver, browser) }]),
  ];
}

/** `test-browsers [PORT]`: the journeys and every kind of page in other browsers, against a server on PORT. Ends with 1 where something is broken. */
export async function main([port = '3000']: readonly string[]): Promise<void> {
  const browsers = listBrowsers();
  if (browsers.length === 0) {
    console.log('OTHER BROWSERS WERE NOT TRIED: neither Firefox nor WebKitGTK with Xvfb is here.');
    return;
  }
  ensureBuild();
  const replica = await startReplica(Number(port));
  const origin = `http://127.0.0.1:${port}`;
  try {
    const code = /\/en\/r\/([0-9A-Z]+)/.exec(await (await fetch(`${origin}/en`)).text())?.[1];
    if (code === undefined) throw new Error('The start page has no example.');
    for (const { name, start } of browsers) if ((await tryBrowser(name, await start(), { origin, code })) > 0) process.exitCode = 1;
  } finally {
    await replica.end('SIGTERM');
  }
}

interface Site {
  readonly origin: string;
  readonly code: string;
}

/** How many things are broken. */
async function tryBrowser(name: string, driver: Driver, site: Site): Promise<number> {
  try {
    await driver.resize(1280, 900);
    const faults = [...(await walkJourneys(driver, site)), ...(await lookAtPages(driver, site))];
    for (const fault of faults) console.log(`${name}: BROKEN: ${fault}`);
    console.log(
      `${name}: ${JOURNEYS.length} journeys and ${PAGES.length} pages at ${SIZES.length} sizes, both languages: ${faults.length} broken`,
    );
    return faults.length;
  } finally {
    await driver.quit();
  }
}

async function walkJourneys(driver: Driver, site: Site): Promise<string[]> {
  const faults: string[] = [];
  for (const { locale, name, walk } of LOCALES.flatMap((locale) => JOURNEYS.map((journey) => ({ ...journey, locale })))) {
    await walk(driver, { ...site, locale }).catch((error: unknown) =>
      describe(driver, `${locale}, ${name}: ${String(error)}`).then((fault) => faults.push(fault)),
    );
  }
  return faults;
}

/** With the address at which it broke. */
async function describe(driver: Driver, fault: string): Promise<string> {
  return `${fault} (at ${await driver.run<string>('return location.href')})`;
}

async function lookAtPages(driver: Driver, { origin, code }: Site): Promise<string[]> {
  const faults: string[] = [];
  const paths = LOCALES.flatMap((locale) => PAGES.map((page) => `/${locale}${page.replace('CODE', code)}`));
  for (const [width, height] of SIZES) {
    await driver.resize(width, height);
    // A window has a least width of its own, which differs between browsers.
    console.log(`Pages in a window of ${await driver.run<number>('return innerWidth')} px`);
    for (const path of paths) {
      await driver.go(origin + path);
      await until(path, () => driver.run<boolean>('return location.pathname === arguments[0] && document.readyState === "complete"', path));
      for (const fault of await findFaults(driver)) faults.push(`${path} at ${width} px ${fault}`);
    }
  }
  return faults;
}
