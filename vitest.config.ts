import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const shared = { resolve: { tsconfigPaths: true } } as const;

const sharedTest = {
  setupFiles: ['tests/support/setup.ts'],
  // Generous: it is there to end a test that hangs, not to time one. Projects do not inherit it.
  testTimeout: 30_000,
  // The usual second is short where real threads and servers share a processor.
  expect: { poll: { timeout: 20_000 } },
};

/** Pure functions: their tests replace no module, set no environment and open no server, so files may share a worker and what it has loaded. */
const PURE = ['lib/**/*.test.ts'];
const NOT_PURE = ['lib/{content,server}/**'];

export default defineConfig({
  test: {
    globalSetup: ['tests/support/build.ts'],
    // By itself it leaves one processor free, which is half of two.
    maxWorkers: '100%',
    projects: [
      {
        ...shared,
        test: {
          ...sharedTest,
          name: 'pure',
          environment: 'node',
          include: PURE,
          exclude: NOT_PURE,
          isolate: false,
          // Apart from the others: a worker is kept only while the next file may use it.
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...shared,
        test: {
          ...sharedTest,
          name: 'node',
          environment: 'node',
          include: ['{scripts,door,tests,app,components}/**/*.test.ts', 'lib/{content,server}/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
        },
      },
      {
        ...shared,
        plugins: [react()],
        test: {
          ...sharedTest,
          setupFiles: [...sharedTest.setupFiles, 'tests/support/patience.ts'],
          name: 'jsdom',
          // What draws; any other test that needs a document, which takes most of a second to make, asks for it in its first line.
          environment: 'jsdom',
          include: ['components/**/*.test.tsx'],
        },
      },
    ],
  },
});
