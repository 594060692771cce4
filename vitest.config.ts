import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const shared = { resolve: { tsconfigPaths: true } } as const;

export default defineConfig({
  test: {
    // Generous: it is there to end a test that hangs, not to time one.
    testTimeout: 30_000,
    projects: [
      {
        ...shared,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{lib,scripts,door,tests,app}/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        ...shared,
        plugins: [react()],
        test: { name: 'jsdom', environment: 'jsdom', include: ['components/**/*.test.{ts,tsx}'], setupFiles: ['tests/support/setup.ts'] },
      },
    ],
  },
});
