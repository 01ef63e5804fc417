import { readFileSync } from 'node:fs';
import { compareWithGold, goldWords } from '../glossary/check/gold.ts';
import { parseSource } from '../glossary/parse.ts';
import { readSources } from './glossary-pack.ts';

const KINDS = ['other gender', 'not of this class', 'hard for its use', 'no entry'] as const;

/**
 * `npm run glossary:gold -- FILE.conllu ...`: content words of treebanks that the glossary does not have, has in another
 * class or with another gender, or calls hard though they are used often, by count. For reading: a treebank errs too, and has conventions of its own.
 */
const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('npm run glossary:gold -- FILE.conllu ...');
  process.exitCode = 1;
} else {
  const words = paths.flatMap((path) => goldWords(readFileSync(path, 'utf8')));
  const found = compareWithGold(
    words,
    readSources().flatMap(({ file, text }) => parseSource(file, text).entries),
  );
  for (const kind of KINDS) {
    const of = found.filter((finding) => finding.kind === kind);
    console.log(
      `${kind}: ${of.length} words, ${of.reduce((sum, { count }) => sum + count, 0)} times of ${words.length}`,
    );
    for (const { word, count, instead } of of)
      console.log(
        `${String(count).padStart(5)}  ${word.lemma} (${word.article ?? word.pos})${instead.length ? `, here ${instead.join('/')}` : ''}`,
      );
  }
}
