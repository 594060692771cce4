import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const shared = { resolve: { tsconfigPaths: true } } as const;

const sharedTest = {
  setupFiles: ['tests/support/setup.ts'],
  // Generous: it is there to end a test that hangs, not to time one. Projects do not inherit it.
  testTimeout: 30_000,
};

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
          name: 'node',
          environment: 'node',
          include: ['{lib,scripts,door,tests,app}/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
        },
      },
      {
        ...shared,
        plugins: [react()],
        test: { ...sharedTest, name: 'jsdom', environment: 'jsdom', include: ['components/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
