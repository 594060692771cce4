import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser';

const PORT = 3217;
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  timeout: 60_000,
  // Generous: it is there to end what never comes true, not to time what does.
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${PORT}`,
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
    // Recording costs every test its time, and nobody keeps the files: ask for it with `--trace retain-on-failure`.
    trace: 'off',
    // A window for each worker instead of each test: opening one takes longer than most pages. Whatever a page can keep is cleared between tests.
    reuseContext: true,
  },
  webServer: {
    command: 'node scripts/run.js start',
    url: `http://localhost:${PORT}/readyz`,
    env: { PORT: String(PORT), DOKONI_LOG: 'off', DOKONI_DRAIN_SECONDS: '0' },
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
