import { describe, expect, it } from 'vitest';
import { checkExamples } from '../../../glossary/check/examples.ts';

const ENTRIES = [
  'n|bal|de|ballen|ball|A1|-',
  'n|bal|het|bals|ball (dance)|B2|-',
  'n|jongen|de|jongens|boy|A1|-',
  'n|kleur|de|kleuren|colour|A1|-',
  'n|besluit|het|besluiten|decision|B1|-',
  'n|transcendentie|de|-|transcendence|C2|-',
  'v|aan+kondigen|kondigde aan|heeft aangekondigd|to announce|B1|-',
  'v|gooien|gooide|heeft gegooid|to throw|A2|-',
  'v|hebben|had|heeft gehad|to have|A1|-',
  'v|zien|zag|heeft gezien|to see|A1|-',
  'a|mooi|mooie|mooier|beautiful|A1|-',
  'det|de|-|-|the|A1|-',
  'det|een|-|-|a|A1|-',
  'det|het|-|-|the|A1|-',
  'pron|ze|-|-|she|A1|-',
  'pron|ik|-|-|I|A1|-',
  'adv|weer|-|-|again|A1|-',
  'adv|avonds|-|-|in the evening|A1|-',
].join('\n');

/** Names of the rules that the lines of one file break. */
function broken(lines: string[], file = 'b'): string[] {
  const text = lines.map((line) => line.replaceAll('|', '\t')).join('\n');
  const path = `glossary/nl-en/examples/${file}.tsv`;
  return checkExamples([{ file: 'x.psv', text: ENTRIES }], [{ file: path, text }]).map(({ rule }) => rule);
}

describe('the checker of the examples', () => {
  it.each([
    ['b', 'n|bal=de|De jongen gooit de bal.|The boy throws the ball.'],
    ['b', 'n|bal=de|De jongens gooien de ballen.|The boys throw the balls.'],
    ['b', 'n|bal=bals|Ze zag de mooie bals.|She saw the beautiful balls.'],
    ['a', 'v|aan+kondigen|Ze kondigde het besluit aan.|She announced the decision.'],
    ['a', 'v|aan+kondigen|Ze heeft het besluit aangekondigd.|She has announced the decision.'],
    ['a', "adv|avonds|'s Avonds zag ik Emma weer.|I saw Emma again in the evening."],
  ])('has nothing to say of %s: %s', (file, line) => {
    expect(broken([line], file)).toEqual([]);
  });

  it.each([
    ['n|bal=de|De jongen gooit de bal.', 'line'],
    ['x|bal|De jongen gooit de bal.|The boy throws the ball.', 'line'],
    ['n|bal=de|De jongen gooit *de* bal.|The boy throws the ball.', 'line'],
    ['n|bal|De jongen gooit de bal.|The boy throws the ball.', 'example-entry'],
    ['n|bal=bollen|De jongen gooit de bal.|The boy throws the ball.', 'example-entry'],
    ['n|bal=bals|De jongen zag de ballen.|The boy saw the balls.', 'example-word'],
    ['v|bal|De jongen gooit de bal.|The boy throws the ball.', 'example-entry'],
    ['n|besluit|De jongen gooit de bal.|The boy throws the ball.', 'example-word'],
    ['n|besluit|Ik zag het besluitje weer niet.|I did not see it.', 'example-words'],
    ['n|bal=de|Gooi de bal.|Throw the ball.', 'example-length'],
    [`n|bal=de|De jongen gooit de${' mooie'.repeat(9)} bal.|The boy throws the ball.`, 'example-length'],
    ['n|bal=de|De jongen gooit de bal|The boy throws the ball.', 'example-marks'],
    ['n|bal=de|De jongen gooit de bal.|the boy throws the ball.', 'example-marks'],
    ['n|bal=de|De jongen  gooit de bal.|The boy throws the ball.', 'example-marks'],
    ['n|bal=de|De jongen gooit de bal.|The boy‘s ball.', 'example-marks'],
    ['n|bal=de|De jongen gooitte de bal.|The boy threw the ball.', 'example-words'],
    ['n|bal=de|De jongen zag transcendentie en bal.|The boy saw it.', 'example-words'],
    ['n|bal=de|De bal is een mooie kleur.|The ball has a nice color.', 'example-spelling'],
  ])('does not pass %j: %s', (line, rule) => {
    expect(broken([line])).toContain(rule);
  });

  it('wants both halves of a split verb, the particle after its verb', () => {
    expect(broken(['v|aan+kondigen|Ze kondigde een besluit weer.|She announced a decision.'], 'a')).toEqual([
      'example-word',
    ]);
    expect(broken(['v|aan+kondigen|Aan de jongen kondigde ze het.|She announced it.'], 'a')).toContain('example-word');
  });

  it('lets a word of its own level stand, however hard', () => {
    const line = 'n|transcendentie|Ze zag de transcendentie weer.|She saw the transcendence again.';
    expect(broken([line], 't')).toEqual([]);
  });

  it('wants each word and each sentence once, in order and in its file', () => {
    const bal = 'n|bal=de|De jongen gooit de bal.|The boy throws the ball.';
    const besluit = 'n|besluit|Ik zag het mooie besluit.|I saw the fine decision.';
    expect(broken([bal, besluit])).toEqual([]);
    expect(broken([besluit, bal])).toEqual(['example-order']);
    expect(broken([bal, bal])).toEqual(['example-repeats']);
    expect(broken([bal, 'v|gooien|De jongen gooit de bal.|The boy throws the ball.'])).toEqual([
      'example-repeats',
      'example-file',
    ]);
    expect(broken([bal], 'c')).toEqual(['example-file']);
  });

  it('tells file, line, word and what to do', () => {
    const examples = [
      { file: 'glossary/nl-en/examples/b.tsv', text: '# note\nn\tbal=de\tDe jongen zag de bal\tHe saw it.' },
    ];
    expect(checkExamples([{ file: 'x.psv', text: ENTRIES }], examples)).toEqual([
      {
        file: 'glossary/nl-en/examples/b.tsv',
        line: 2,
        rule: 'example-marks',
        subject: 'bal',
        reason:
          'sentence and translation begin with a capital, end with . ! or ?, and have single spaces and straight quotes',
      },
    ]);
  });
});
