/**
 * For esbuild: modules of the YAML library of which nothing is used are left out. The library does nothing when it is loaded, but does
 * not say so in its package.json, and its writer would come along with its parser.
 * @type {import('esbuild').Plugin}
 */
export const dropUnused = {
  name: 'drop-unused',
  setup({ onLoad, onResolve, resolve }) {
    onLoad({ filter: /[\\/]yaml[\\/].*[\\/]stringifyString\.js$/ }, () => ({ contents: NO_WRITER, loader: 'js' }));
    onResolve({ filter: /^(yaml$|\.)/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      const isYaml = path === 'yaml' || /[\\/]node_modules[\\/]yaml[\\/]/.test(importer);
      if (!isYaml || pluginData === ASKED) return undefined;
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: ASKED });
      return found.errors.length > 0 ? { errors: found.errors } : { path: found.path, sideEffects: false };
    });
  },
};

/** What reads tokens is in one module with what makes some, and only that part writes. */
const NO_WRITER = `export function stringifyString() { throw new Error('Only reading is included.'); }`;

/** Marks the question for where a module lies, so that it is not asked again. */
const ASKED = 'asked';
