/**
 * The header in which the door says that it takes pages compressed, and in which it is told that one is: the framework takes `Content-Encoding` off
 * what a route answers (Next.js 16.4). What a stranger sends under this name is taken off.
 */
export const PACKS_HEADER = 'x-dokoni-packs';
