import { leadTo } from '@/lib/server/lead-to';

/** To the page about the API, where somebody types what it might be called. */
export function GET(request: Request): Response {
  return leadTo(request, '/api');
}
