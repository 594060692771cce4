// Where the build is for (docs/running.md); what is no path of that shape is named at start.
const base = (process.env['DOKONI_BASE_PATH'] ?? '').trim();

/** @type {import('next').NextConfig} */
export default {
  ...(base !== '' && { basePath: base }),
  env: { DOKONI_BASE_PATH: base },
  poweredByHeader: false,
  reactStrictMode: true,
  // Off where a proxy in front compresses: it costs half the throughput of static pages.
  compress: process.env['DOKONI_COMPRESS'] !== 'off',
  images: { unoptimized: true },
  // Every reader gets the whole head at once: the default list of clients that need it lacks most wikis.
  htmlLimitedBots: /.*/,
  // `npm run check` looks at the types once; a build for a reader need not.
  typescript: { ignoreBuildErrors: true },
  headers: () =>
    Promise.resolve([
      // Their names change with what they hold.
      { source: '/assets/:file', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
      // At hand before the first paint.
      { source: '/theme.js', headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }] },
    ]),
  agentRules: false,
  experimental: { agentUpgrade: false },
};
