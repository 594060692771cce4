import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const shared = { resolve: { tsconfigPaths: true } } as const;

// Projects take nothing from the root. The timeout is generous: it is there to end a test that hangs, not to time one.
const tests = { testTimeout: 30_000, setupFiles: ['tests/support/setup.ts'] };

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          ...tests,
          name: 'node',
          environment: 'node',
          include: ['{lib,scripts,door,tests,app}/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
        },
      },
      {
        ...shared,
        plugins: [react()],
        test: { ...tests, name: 'jsdom', environment: 'jsdom', include: ['components/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
