import { adjectiveForms, type Form, genitive, nounForms, verbForms } from '../reading/inflection/index.ts';
import type { SourceEntry } from './parse.ts';

/** A verb's source fields taken apart. */
export interface VerbSource {
  readonly reflexive: boolean;
  readonly particle: string;
  /** Infinitive without particle. */
  readonly base: string;
  /** Past singular without particle and zich. */
  readonly past: string;
  /** Participle as written, particle included. */
  readonly participle: string;
}

/** Takes "zich af+vragen | vroeg zich af | heeft zich afgevraagd" apart. */
export function verbSource({ lemma, form1, form2 }: SourceEntry): VerbSource {
  const bare = lemma.replace(/^zich /, '');
  const plus = bare.indexOf('+');
  const particle = plus < 0 ? '' : bare.slice(0, plus);
  const past = form1
    .split(' ')
    .filter((word) => word !== 'zich')
    .join(' ');
  return {
    reflexive: bare !== lemma,
    particle,
    base: bare.slice(plus + 1),
    past: particle && past.endsWith(` ${particle}`) ? past.slice(0, -particle.length - 1) : past,
    participle: form2.split(' ').at(-1) ?? '',
  };
}

/**
 * Joins a particle to a form of its verb, with a hyphen where two vowels would be read as one: na-apen, mee-eten
 * (Leidraad 6.B: klinkerbotsing).
 */
export function joinParticle(particle: string, form: string): string {
  return /(aa|ae|ai|au|ee|ei|eu|ie|ii|ij|oe|oi|oo|ou|ui|uu)$/.test(particle.at(-1)! + form[0]!)
    ? `${particle}-${form}`
    : particle + form;
}

/** The lemma in running text: a separable verb joined, without zich. */
export function runningLemma(entry: SourceEntry): string {
  if (entry.pos !== 'verb') return entry.lemma;
  const { particle, base } = verbSource(entry);
  return particle ? joinParticle(particle, base) : base;
}

/** All forms of an entry that are written as one piece, with their features; an expression has only its lemma. */
export function entryForms(entry: SourceEntry): Form[] {
  const { lemma, form1, form2 } = entry;
  switch (entry.pos) {
    case 'verb':
      return formsOfVerb(verbSource(entry));
    case 'noun':
      return nounForms(lemma, form2 || undefined, entry.parts.split('+').at(-1));
    case 'adjective':
      return adjectiveForms(lemma, form1 || undefined, form2 || undefined);
    case 'name':
      return [
        [lemma, 'lemma'],
        [genitive(lemma), 'genitive'],
      ];
    case 'expression':
      return [];
    default:
      return [[lemma, 'lemma']];
  }
}

function formsOfVerb({ particle, base, past, participle }: VerbSource): Form[] {
  const parts = { infinitive: base, past, participle: participle || undefined };
  if (!particle) return verbForms(parts);
  const joined = baseForms({ particle, base, past, participle }).flatMap(([form, feature]): Form[] =>
    feature === 'past participle' || feature === 'past participle inflected' || feature === 'subjunctive'
      ? []
      : [[joinParticle(particle, form), feature]],
  );
  const own = verbForms(parts).filter(([, feature]) => feature.startsWith('past participle'));
  return [...joined, ...own, [`${particle} te ${base}`, 'te-infinitive']];
}

/** Forms of a separable verb's base, as they stand apart from the particle: kondig, kondigde, gekondigd. */
export function baseForms({ particle, base, past, participle }: Omit<VerbSource, 'reflexive'>): Form[] {
  const own = participle.startsWith(particle) ? participle.slice(particle.length).replace(/^-/, '') : '';
  return verbForms({ infinitive: base, past, participle: own || undefined });
}
