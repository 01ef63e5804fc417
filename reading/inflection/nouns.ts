import { diminutives } from './diminutives.ts';
import type { Form } from './verbs.ts';

/** Forms of a noun; a plural may give two, "gehalten/gehaltes"; "=" says that the lemma itself is a plural. */
export function nounForms(lemma: string, plural: string | undefined, head?: string): Form[] {
  if (plural === '=') return [[lemma, 'lemma']];
  const plurals = plural?.split('/') ?? [];
  const small = diminutives(lemma, plurals[0], head);
  return [
    [lemma, 'lemma'],
    ...plurals.map((p): Form => [p, 'plural']),
    ...small.map((d): Form => [d, 'diminutive']),
    ...small.map((d): Form => [`${d}s`, 'diminutive plural']),
  ];
}

/** Genitive of a name: Jans, Anna's, Hans', Den Bosch' (Leidraad 12.B). */
export function genitive(name: string): string {
  if (/([sxz]|sc?h)$/i.test(name)) return `${name}'`;
  return /[aiouy]$/i.test(name) && !/(ie|oe|eu|aa|ee|oo|uu|ij|ei|ui|oi|au|ou|[aeo]y)$/i.test(name)
    ? `${name}'s`
    : `${name}s`;
}
