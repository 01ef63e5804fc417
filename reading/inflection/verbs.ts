import type { Feature } from '../types.ts';
import { irregular } from './irregular.ts';
import { addE, close, devoice, endsShort, voice } from './spelling.ts';

/** A form with what it is of its lemma. */
export type Form = readonly [form: string, feature: Feature];

/** Principal parts of a simple verb, or of a separable verb's base: what a dictionary must tell. */
export interface VerbParts {
  /** "kondigen" */
  readonly infinitive: string;
  /** "kondigde" */
  readonly past: string;
  /** "gekondigd"; undefined where none is given. */
  readonly participle?: string | undefined;
}

/** Whether the past tense is made with -de or -te, so that it shows the stem. */
function weakStem(infinitive: string, past: string): string | undefined {
  const stem = past.replace(/[dt]e$/, '');
  if (stem === past) return undefined;
  const bare = devoice(close(infinitive.replace(/e?n$/, '').replace(/ë$/, '')));
  // zochten and kochten end in -te too, but the vowel is another one than the infinitive's
  return bare.slice(0, 2) === stem.slice(0, 2) ? stem : undefined;
}

/**
 * The stem of a verb (first person singular present) from its infinitive: lopen - loop, leven - leef, bakken - bak,
 * wandelen - wandel, gaan - ga. The past tense of a weak verb, where known, shows it directly.
 */
export function verbStem(infinitive: string, past = ''): string {
  // ski, but skiede: its past does not show the stem
  if (/(ski|taxi)ën$/.test(infinitive)) return infinitive.slice(0, -2);
  if (/iën$/.test(infinitive)) return infinitive.replace(/iën$/, 'ie');
  const weak = weakStem(infinitive, past);
  if (weak) return weak;
  if (/(aa|oe|ie)n$/.test(infinitive) && !/en$/.test(infinitive.slice(0, -1)))
    return infinitive.replace(/aan$/, 'a').replace(/(oe|ie)n$/, '$1');
  if (/[ëe]ën$/.test(infinitive)) return infinitive.replace(/ën$/, '');
  const bare = infinitive.replace(/e?n$/, '');
  const weakSyllable = /[aeiouy][^aeiouy]+(el|er|em|en|ig|ik)$/.test(bare) && past !== '' && /[dt]e$/.test(past);
  return devoice(close(bare, !weakSyllable));
}

/** Plural of a past tense: werkte - werkten, gaf - gaven, trok - trokken, liep - liepen, blies - bliezen. */
export function pastPlural(past: string): string {
  if (/ee$/.test(past)) return `${past}ën`;
  if (/e$/.test(past)) return `${past}n`;
  if (/(^|[^aeiou])a[bdfgklmnprst]$/.test(past) && !/had$/.test(past)) return `${voice(past)}en`;
  if (/(had)$/.test(past)) return `${past}den`;
  if (/(^|[a-z])(ou|ei|oei)$/.test(past)) return /ou$|ei$/.test(past) ? `${past}den` : `${past}en`;
  if (endsShort(past)) return `${past}${past.at(-1)}en`;
  if (/([lr])f$/.test(past) || /(ee|oo|ie|oe|ui|ij)[fs]$/.test(past)) {
    // wassen - wies - wiesen and hijsen - hees - hesen keep their s
    return `${openLong(/(wies|hees)$/.test(past) ? past : voice(past))}en`;
  }
  return `${openLong(past)}en`;
}
const openLong = (word: string) =>
  word.replace(/(aa|ee|oo|uu)([bcdfgklmnprstvz])$/, (_, v: string, c: string) => v[0] + c);

/** All single-word forms of a verb from its principal parts; of forms that are spelled alike each feature once. */
export function verbForms({ infinitive, past, participle }: VerbParts): Form[] {
  const special = irregular(infinitive);
  const has = (...features: Feature[]) => special.some(([, f]) => features.includes(f));
  const forms: Form[] = [[infinitive, 'lemma'], ...special];
  const stem = verbStem(infinitive, past);
  if (!has('stem')) forms.push([stem, 'stem']);
  if (!has('present')) forms.push([presentT(stem), 'present']);
  if (past && !has('past singular')) forms.push([past, 'past singular'], [pastPlural(past), 'past plural']);
  forms.push(...nonFinite(infinitive, participle, stem));
  if (!has('subjunctive') && /[^e]en$/.test(infinitive)) forms.push([infinitive.slice(0, -1), 'subjunctive']);
  return forms;
}

/** Stem + t: loopt, wordt; a stem in -t stays (eet); an open last vowel is kept long: gaat, echoot, skiet. */
function presentT(stem: string): string {
  if (/t$/.test(stem)) return stem;
  if (/(^|[^a])a$|(^|[^o])o$/.test(stem)) return `${stem}${stem.at(-1)}t`;
  if (/[^aeiou]i$/.test(stem)) return `${stem}et`;
  return `${stem}t`;
}

function nonFinite(infinitive: string, participle: string | undefined, stem: string): Form[] {
  const present = `${infinitive}d`;
  const forms: Form[] = [
    [present, 'present participle'],
    [`${present}e`, 'present participle inflected'],
  ];
  if (!participle) return forms;
  return [...forms, [participle, 'past participle'], [participleE(participle, stem), 'past participle inflected']];
}

/**
 * -e form of a participle: gemaakt - gemaakte, gered - geredde, gedaan - gedane; gegeven does not change. Where the
 * stem ends in a mute e, as in English verbs, nothing is doubled: update, geüpdatet - geüpdatete.
 */
export function participleE(participle: string, stem = ''): string {
  if (/[^aeiou]e$/.test(stem)) return `${participle}e`;
  if (/[^ei]en$/.test(participle) || /[aeiou]ën$/.test(participle)) return participle;
  return addE(participle);
}
