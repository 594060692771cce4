import type { ContentParts } from '@/lib/content';

/** The parts of the content that state facts. */
export type FactContent = Pick<ContentParts, 'catalogue' | 'systems' | 'noops' | 'responsibilities' | 'glossary' | 'measurements'>;
