/** A sense with its hints in parentheses set back: "(of a ship) to moor". */
export function Sense({ text }: { text: string }) {
  return <>{text.split(/(\([^()]*\))/).map((piece) => (piece.startsWith('(') ? <i>{piece}</i> : piece))}</>;
}

interface SensesProps {
  readonly senses: readonly string[];
  /** The one that the reader has said is meant. */
  readonly meant?: string | undefined;
  readonly onChoose: (sense: string) => void;
}

/** One sense plain, several as a numbered list of which one can be chosen as the one that is meant. */
export function Senses({ senses, meant, onChoose }: SensesProps) {
  const [only] = senses;
  if (only === undefined) return null;
  if (senses.length === 1)
    return (
      <p class="senses">
        <Sense text={only} />
      </p>
    );
  return (
    <ol class="senses">
      {senses.map((sense) => (
        <li key={sense}>
          <button
            type="button"
            class="sense"
            aria-pressed={sense === meant}
            title="This is the meaning here"
            onClick={() => onChoose(sense)}
          >
            <Sense text={sense} />
          </button>
        </li>
      ))}
    </ol>
  );
}
