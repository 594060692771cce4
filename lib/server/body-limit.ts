import { INPUT_LIMITS } from '@/lib/input';

/** The most bytes that any body may have. */
export const BODY_BYTES = INPUT_LIMITS.bytes;
