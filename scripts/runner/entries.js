/** What is bundled, by name, each from its file. A move of a file changes this list alone. */

/** `node scripts/run.js NAME`; each exports `main`. */
export const COMMANDS = {
  advise: 'scripts/advise.ts',
  bench: 'scripts/bench.ts',
  'bench-server': 'scripts/bench-server.ts',
  build: 'scripts/build.ts',
  cases: 'scripts/cases.ts',
  'check-budgets': 'scripts/check-budgets.ts',
  'check-content': 'scripts/check-content.ts',
  'check-supply': 'scripts/check-supply.ts',
  'export-pages': 'scripts/export-pages.ts',
  facts: 'scripts/facts.ts',
  fonts: 'scripts/fonts.ts',
  influence: 'scripts/influence.ts',
  mcp: 'scripts/mcp.ts',
  pack: 'scripts/pack.ts',
  prior: 'scripts/prior.ts',
  release: 'scripts/release.ts',
  'replay-image': 'scripts/replay-image.ts',
  start: 'scripts/start.ts',
  study: 'scripts/stopping.ts',
  test: 'scripts/test.ts',
  'test-browsers': 'scripts/test-browsers.ts',
  'test-faults': 'scripts/test-faults.ts',
  'test-sub-path': 'scripts/test-sub-path.ts',
  weigh: 'scripts/weigh.ts',
};

/** Commands that read the YAML themselves, and have something to say where it has faults. */
export const READS_SOURCE = ['check-content', 'check-supply', 'influence', 'prior', 'release', 'test', 'weigh'];

/** Commands that need what browsers load. */
export const SERVES = ['build', 'start', 'bench-server', 'pack', 'export-pages', 'test-browsers', 'test-faults', 'test-sub-path'];

/** Started by `startThread(NAME)`. */
export const THREADS = {
  'engine-worker': 'lib/server/engine/worker.ts',
  'rasteriser-worker': 'lib/server/rasteriser-worker.ts',
  'flood-worker': 'scripts/faults/flood-worker.ts',
};

/** What the runner itself calls. */
export const COMPILER = 'compile-content';
export const SEARCH = 'compile-search';

/** What goes along with a server that is packed: to serve, to ask on the spot, and to see that nothing has to be made anew. */
export const PACKED = ['start', 'advise', 'mcp', 'engine-worker', 'rasteriser-worker', COMPILER, SEARCH];

export const ENTRIES = { ...COMMANDS, ...THREADS, [COMPILER]: 'lib/content/source/compile.ts', [SEARCH]: 'lib/server/search/compile.ts' };
