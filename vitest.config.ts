import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const shared = { resolve: { tsconfigPaths: true } } as const;

/** Generous: it is there to end a test that hangs, not to time one. Projects do not inherit it from the root. */
const testTimeout = 30_000;

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'node',
          testTimeout,
          environment: 'node',
          include: ['{lib,scripts,door,tests,app}/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        ...shared,
        plugins: [react()],
        test: {
          name: 'jsdom',
          testTimeout,
          environment: 'jsdom',
          include: ['components/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/setup.ts'],
        },
      },
    ],
  },
});
