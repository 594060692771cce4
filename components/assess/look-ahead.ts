// A file of its own, so that what it takes to look ahead is loaded once the page is alive.
export { lookAhead } from '@/lib/engine';
