/** Where it is said what moves how, by the script that knows which files were read. */
export const MOVES_PLACE = 'moves';
