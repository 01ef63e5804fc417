import { describe, expect, it } from 'vitest';
import { judgeLanguage } from '../../page/language.ts';

const CASES: [verdict: ReturnType<typeof judgeLanguage>, language: string, text: string][] = [
  [
    'dutch',
    'Dutch',
    'De schipper legde zijn boot aan de kade en liep met zijn hond naar het dorp, waar niemand hem kende.',
  ],
  ['dutch', 'short Dutch', 'Zij heeft er nooit meer over gesproken.'],
  [
    'dutch',
    'Dutch with names',
    'Volgens Roelfsema, Terpstra en De Wit is het besluit van de raad niet meer te veranderen.',
  ],
  [
    'dutch',
    'Dutch with an English quotation',
    'Hij riep ‘come on’ en ‘let it go’, maar de hond bleef gewoon voor de deur zitten wachten op zijn baas.',
  ],
  [
    'foreign',
    'English',
    'The skipper moored his boat at the quay and walked to the village with his dog, where they did not know him.',
  ],
  [
    'foreign',
    'German',
    'Der Schiffer legte sein Boot an den Kai und ging mit dem Hund in das Dorf, wo ihn die Leute nicht kannten.',
  ],
  [
    'foreign',
    'Afrikaans',
    'Die skipper het sy boot vasgemaak en met sy hond deur die dorp geloop, maar hy het nie geweet waar hulle vir hom wag nie.',
  ],
  [
    'foreign',
    'Frisian',
    'De skipper lei syn boat oan de kaai en rûn mei syn hûn nei it doarp, dêr’t de minsken him net mear fan foarhinne koenen.',
  ],
  [
    'foreign',
    'Low Saxon',
    'De Schipper hett sien Boot an’n Kai leggt un is mit sien Hund in dat Dörp gahn, man nüms hett em kennt un he ok nich.',
  ],
  [
    'foreign',
    'French',
    'Le marinier a amarré son bateau au quai et il est allé avec son chien dans le village, où les gens ne le connaissent pas.',
  ],
  [
    'foreign',
    'Danish',
    'Skipperen lagde båden til kaj og gik med hunden op til byen, og det var ikke noget, som han havde gjort før.',
  ],
  ['unsure', 'a list of names', 'Roelfsema, Terpstra, De Wit, Van der Laan'],
  ['unsure', 'numbers', '1911 – 2026: 84 × 12,5'],
  ['unsure', 'another script', 'Капитан пришвартовал лодку у набережной'],
  ['unsure', 'nothing', ''],
];

describe('A text', () => {
  it.each(CASES)('is %s: %s', (verdict, _language, text) => {
    expect(judgeLanguage(text)).toBe(verdict);
  });

  it('is judged in linear time', () => {
    const started = performance.now();
    judgeLanguage('de '.repeat(300_000));
    judgeLanguage('a'.repeat(1_000_000));
    judgeLanguage('\u0301'.repeat(1_000_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
