interface NotePlaceProps {
  /** The letter of the result. */
  readonly letter: string;
  readonly question: string;
  /** Whether the note has to say whose it is. */
  readonly isNamed?: boolean;
}

/** Where a script puts the note beside an answer: the document has nothing of it. */
export function NotePlace({ letter, question, isNamed = false }: NotePlaceProps) {
  return <span data-note={`${letter}.${question}`} data-named={isNamed ? '' : undefined} />;
}
