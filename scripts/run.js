import { pathToFileURL } from 'node:url';
import { bundlePath } from './runner/bundles.js';
import { COMMANDS, READS_SOURCE, SERVES } from './runner/entries.js';
import { ensureBuilt, ROOT } from './runner/ensure.js';

/**
 * `node scripts/run.js NAME [ARGS]`: a command of `scripts`, in this process, from plain JavaScript that is built where it is not
 * current. `node scripts/run.js` builds and ends.
 */
const [name, ...argv] = process.argv.slice(2);

// Files that a user names are meant from where the user stands, as under npm; content and builds are the project's.
process.env['INIT_CWD'] ??= process.cwd();
process.chdir(ROOT);

if (name !== undefined && !Object.hasOwn(COMMANDS, name)) {
  console.error(`There is no command "${name}". There are ${Object.keys(COMMANDS).join(', ')}.`);
  process.exitCode = 2;
} else if ((await isBuilt()) && name !== undefined) {
  /** @type {{ main: (argv: readonly string[]) => unknown }} */
  const { main } = await import(pathToFileURL(bundlePath(ROOT, name)).href);
  await main(argv);
}

/** Whether what the command needs is there now; what is wrong with a source or the content is said. */
async function isBuilt() {
  try {
    await ensureBuilt({
      ...(name !== undefined && { command: name }),
      content: name === undefined || !READS_SOURCE.includes(name),
      assets: name === undefined || SERVES.includes(name),
    });
    return true;
  } catch (error) {
    console.error(describe(error));
    process.exitCode = 1;
    return false;
  }
}

/** @param {unknown} error */
function describe(error) {
  const isPackageMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
  const hint = 'Nothing is built of these sources, and building needs the development packages: npm ci && npm run build.';
  return isPackageMissing ? hint : error instanceof Error ? error.message : error;
}
