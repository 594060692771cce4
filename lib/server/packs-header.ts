/** The header in which the door says that it takes pages compressed. What a stranger sends under this name is taken off. */
export const PACKS_HEADER = 'x-dokoni-packs';
