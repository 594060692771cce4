import { leadTo } from '@/lib/server/lead-to';

/** To the start page in the reader's language. */
export function GET(request: Request): Response {
  return leadTo(request, '');
}
