import { useEffect, useState } from 'preact/hooks';
import type { Example } from '../../messaging/types.ts';
import { Sentence } from '../vocabulary/Sentence.tsx';

interface ExampleOfProps {
  readonly wordKey: string;
  readonly exampleOf: (key: string) => Promise<Example | undefined>;
}

/** The glossary's own sentence with the word, with its translation, which the sentences of pages do not have. */
export function ExampleOf({ wordKey, exampleOf }: ExampleOfProps) {
  const [example, setExample] = useState<Example>();
  useEffect(() => {
    let current = true;
    void exampleOf(wordKey).then((found) => current && setExample(found));
    return () => {
      current = false;
    };
  }, [wordKey]);
  if (!example) return null;
  return (
    <figure class="example">
      <p lang="nl">
        <Sentence context={example} />
      </p>
      <figcaption>{example.translation}</figcaption>
    </figure>
  );
}
