import { addE } from './spelling.ts';
import type { Form } from './verbs.ts';

/** Comparatives that are another word, with their superlative (ANS 6.4.1). */
const SUPPLETIVE: Record<string, string> = {
  beter: 'best',
  meer: 'meest',
  minder: 'minst',
  liever: 'liefst',
  eerder: 'eerst',
};

/** Partitive after iets, niets, veel: moois, groots; a word in -s, -sch or -x has none that can be seen. */
export function partitive(adjective: string): string | undefined {
  return /(s|x|z|sch)$/.test(adjective) || /[aeiouy]$/.test(adjective) ? undefined : `${adjective}s`;
}

/** Superlative by rule: groot - grootst, robuust - robuustst; after an s that is heard -t: fris - frist, logisch - logischt (ANS 6.4.2). */
export function superlative(adjective: string): string {
  return /(s|isch|x)$/.test(adjective) ? `${adjective}t` : `${adjective}st`;
}

/** Forms of an adjective from its -e form and comparative; no comparative, no superlative. */
export function adjectiveForms(lemma: string, inflected: string | undefined, comparative: string | undefined): Form[] {
  const forms: Form[] = [[lemma, 'lemma']];
  if (inflected) forms.push([inflected, 'inflected']);
  const s = partitive(lemma);
  if (s && inflected) forms.push([s, 'partitive']);
  if (!comparative) return forms;
  const best = SUPPLETIVE[comparative] ?? superlative(lemma);
  return [
    ...forms,
    [comparative, 'comparative'],
    [`${comparative}e`, 'comparative inflected'],
    [`${comparative}s`, 'comparative partitive'],
    [best, 'superlative'],
    [addE(best), 'superlative inflected'],
  ];
}
