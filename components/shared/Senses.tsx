/** A sense with its hints in parentheses set back: "(of a ship) to moor". */
export function Sense({ text }: { text: string }) {
  return <>{text.split(/(\([^()]*\))/).map((piece) => (piece.startsWith('(') ? <i>{piece}</i> : piece))}</>;
}

/** One sense plain, several as a numbered list. */
export function Senses({ senses }: { senses: readonly string[] }) {
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
          <Sense text={sense} />
        </li>
      ))}
    </ol>
  );
}
