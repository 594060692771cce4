/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  // The door (door/) answers in front of Next.js and sets the headers; compression belongs to the proxy in front of it.
  compress: false,
  images: { unoptimized: true },
  // Every reader gets the whole head at once: the default list of clients that need it lacks most wikis.
  htmlLimitedBots: /.*/,
  agentRules: false,
  experimental: { agentUpgrade: false },
};
