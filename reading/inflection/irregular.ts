import type { Form } from './verbs.ts';

/**
 * Present tenses and pasts that follow no rule, by infinitive: the stem first, then stem + t, then others.
 * Source: Algemene Nederlandse Spraakkunst 2.3 (e-ans.ivdnt.org).
 */
const IRREGULAR: Record<string, readonly Form[]> = {
  zijn: [
    ['ben', 'stem'],
    ['bent', 'present'],
    ['is', 'present'],
    ['zijt', 'present'],
    ['was', 'past singular'],
    ['waren', 'past plural'],
    ['waart', 'past singular'],
    ['wees', 'stem'],
    ['weest', 'stem'],
    ['zij', 'subjunctive'],
    ['ware', 'subjunctive'],
  ],
  hebben: [
    ['heb', 'stem'],
    ['hebt', 'present'],
    ['heeft', 'present'],
    ['had', 'past singular'],
    ['hadden', 'past plural'],
    ['hadt', 'past singular'],
    ['hebbe', 'subjunctive'],
  ],
  kunnen: [
    ['kan', 'stem'],
    ['kun', 'stem'],
    ['kunt', 'present'],
    ['kan', 'present'],
    ['kon', 'past singular'],
    ['konden', 'past plural'],
    ['kunne', 'subjunctive'],
  ],
  willen: [
    ['wil', 'stem'],
    ['wilt', 'present'],
    ['wil', 'present'],
    ['wilde', 'past singular'],
    ['wou', 'past singular'],
    ['wilden', 'past plural'],
    ['wouden', 'past plural'],
    ['wille', 'subjunctive'],
  ],
  zullen: [
    ['zal', 'stem'],
    ['zul', 'stem'],
    ['zult', 'present'],
    ['zal', 'present'],
    ['zou', 'past singular'],
    ['zoudt', 'past singular'],
    ['zouden', 'past plural'],
  ],
  mogen: [
    ['mag', 'stem'],
    ['mag', 'present'],
    ['moogt', 'present'],
    ['mocht', 'past singular'],
    ['mochten', 'past plural'],
    ['moge', 'subjunctive'],
  ],
  komen: [
    ['kom', 'stem'],
    ['komt', 'present'],
  ],
  houden: [
    ['houd', 'stem'],
    ['hou', 'stem'],
    ['houdt', 'present'],
  ],
  rijden: [
    ['rijd', 'stem'],
    ['rij', 'stem'],
    ['rijdt', 'present'],
  ],
  snijden: [
    ['snijd', 'stem'],
    ['snij', 'stem'],
    ['snijdt', 'present'],
  ],
  glijden: [
    ['glijd', 'stem'],
    ['glij', 'stem'],
    ['glijdt', 'present'],
  ],
  scheiden: [
    ['scheid', 'stem'],
    ['schei', 'stem'],
    ['scheidt', 'present'],
  ],
};

const PREFIXES = ['her', 'be', 'ge', 'ont', 'ver', 'mis', 'over', 'onder', 'weer', 'door', 'om', 'vol', 'voor', 'aan'];

/** Irregular forms of the verb or of the verb it is made with: overkomen has those of komen. */
export function irregular(infinitive: string): readonly Form[] {
  const own = IRREGULAR[infinitive];
  if (own) return own;
  for (const [verb, forms] of Object.entries(IRREGULAR)) {
    const prefix = infinitive.endsWith(verb) ? infinitive.slice(0, -verb.length) : '';
    if (PREFIXES.includes(prefix)) return forms.map(([form, feature]) => [prefix + form, feature] as const);
  }
  return [];
}
