import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const PLACES = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A browser for the tests: the one that `CHROMIUM_PATH` names, else Playwright's own, else one of the system. Undefined
 * where there is none. Throws an Error where `CHROMIUM_PATH` names a file that is not there.
 */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names "${named}", which does not exist.`);
    return named;
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  return [...NAMES.map(findInPath), ...PLACES].find((path) => path !== undefined && existsSync(path));
}

function findInPath(name: string): string | undefined {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split(/\r?\n/)[0] : undefined;
}

/** Finds a browser or installs one, and says what it did. Throws an Error that says what a person can do. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) {
    console.log(`Browser for the tests: ${found}`);
    return found;
  }
  console.log('No browser found: installing one.');
  const steps: readonly (readonly [string, readonly string[]])[] = [
    ['npx', ['playwright', 'install', 'chromium']],
    ['apt-get', ['update']],
    ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-ipafont-gothic']],
  ];
  for (const [command, args] of steps) {
    run(command, args);
    const installed = findBrowser();
    if (installed === undefined) continue;
    console.log(`Browser for the tests: ${installed} (installed by "${command} ${args.join(' ')}")`);
    return installed;
  }
  throw new Error('No browser could be found or installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
}

/** As root, or by sudo where it asks for no password. A failure is no end: the next step is tried. */
function run(command: string, args: readonly string[]): void {
  const needsSudo = command === 'apt-get' && process.getuid?.() !== 0;
  try {
    execFileSync(needsSudo ? 'sudo' : command, needsSudo ? ['-n', command, ...args] : [...args], { stdio: 'inherit', timeout: 300_000 });
  } catch {
    console.log(`"${command} ${args.join(' ')}" did not work here.`);
  }
}
