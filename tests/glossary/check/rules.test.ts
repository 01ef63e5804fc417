import { describe, expect, it } from 'vitest';
import { checkGlossary } from '../../../glossary/check/index.ts';
import { homeOf } from '../../../glossary/check/order.ts';
import { parseSource } from '../../../glossary/parse.ts';

/** Words that the lines under test are made with. */
const KNOWN = [
  'n|kern|de|kernen|core|B1|-',
  'n|wapen|het|wapens|weapon|A2|-',
  'n|stad|de|steden|city|A1|-',
  'v|nemen|nam|heeft genomen|to take|A1|-',
  'p|in de kern raken|in the core touch|-|to touch the heart of|C1|-',
  'v|zich vergissen|vergiste zich|heeft zich vergist|to be mistaken|B1|-',
  'v|staan|stond|heeft gestaan|to stand|A1|-',
  'a|wit|witte|witter|white|A1|-',
];
const STRONG = 'past|nemen\nparticiple|nemen\npast|staan\nparticiple|staan\nplural|stad\n';

/** Names of the rules that a line breaks, in a glossary of KNOWN and that line. */
function broken(line: string, exceptions = ''): string[] {
  const sources = [...KNOWN, ...line.split('\n')].map((text) => {
    const entry = parseSource('', text).entries[0];
    return { file: `glossary/nl-en/${entry ? homeOf(entry) : 'nouns/x.psv'}`, text };
  });
  return checkGlossary(sources, { file: 'exceptions.txt', text: STRONG + exceptions }).map(({ rule }) => rule);
}

describe('the checker of the glossary', () => {
  it.each([
    'n|brief|de|brieven|letter|A1|-',
    'n|kernwapen|het|kernwapens|nuclear weapon|B2|kern+wapen',
    'n|wereldstad|de|wereldsteden|metropolis|B2|stad',
    'n|vrijheid|de|vrijheden|freedom|B1|-',
    'n|kernfilm|de|kernfilms|core film|C2|kern+film\nn|film|de|films|film|A1|-',
    'n|kosten|-|=|costs|A2|-',
    'n|gehalte|het|gehalten/gehaltes|content, proportion|B2|-',
    'v|werken|werkte|heeft gewerkt|to work|A1|-',
    'v|leven|leefde|heeft geleefd|to live|A1|-',
    'v|associëren|associeerde|heeft geassocieerd|to associate|B2|-',
    'v|eisen|eiste|heeft geëist|to demand|B1|-',
    'v|uiten|uitte|heeft geuit|to express|B1|-',
    'v|beheren|beheerde|heeft beheerd|to manage|B1|-',
    'v|evalueren|evalueerde|heeft geëvalueerd|to evaluate|B2|-',
    'v|choqueren|choqueerde|heeft gechoqueerd|to shock|C1|-',
    'v|vieren|vierde|heeft gevierd|to celebrate|A2|-',
    'v|luisteren|luisterde|heeft geluisterd|to listen|A1|-',
    'v|studeren|studeerde|heeft gestudeerd|to study|A1|-',
    'v|echoën|echode|heeft geëchood|to echo|C1|-',
    'v|bellen|belde|heeft gebeld|to ring|A1|-',
    'v|beademen|beademde|heeft beademd|to ventilate|C1|-',
    'n|kernstad|de|kernsteden|core city|C1|kern+stad',
    'n|staatsman|de|staatslieden|statesman|B2|-',
    'n|kernwit|het|-|core white|C2|-',
    'num|tweeëntwintig|-|-|twenty-two|A1|-\nnum|twintig|-|-|twenty|A1|-',
    'n|wapenmist|de|-|fog of arms|B1|wapen+mist\nn|mist|de|-|fog|C1|-',
    'v|aan+nemen|nam aan|heeft aangenomen|to accept; to assume|A2|-',
    'v|ondernemen|ondernam|heeft ondernomen|to undertake|B1|-',
    'v|zich her+inneren|innerde zich her|heeft zich hergeïnnerd|to remember|A2|-',
    'a|vies|vieze|viezer|dirty|A2|-',
    'a|dof|doffe|doffer|dull|B2|-',
    'a|financieel|financiële|-|financial|B1|-',
    'a|duur|dure|duurder|expensive|A1|-',
    'a|gouden|gouden|-|golden|A2|-',
    'a|timide|-|timider|shy|C1|-',
    'p|in de kern|in the core|-|in essence|B2|-',
    'N|Gent|city|-|Ghent|B1|-',
  ])('has nothing to say of %s', (line) => {
    expect(broken(line)).toEqual([]);
  });

  it.each([
    ['n|huis|het|huizen|house|A1', 'line'],
    ['n|brief |de|brieven|letter|A1|-', 'spaces'],
    ['n|brief|de|brieven|letter,  note|A1|-', 'spaces'],
    ['n|brief#|de|brief#en|letter|A1|-', 'characters'],
    ['n|kernwapen|het|kernwapens|nuclear weapon|B2|kern++wapen', 'characters'],
    ['n|brief|den|brieven|letter|A1|-', 'noun-fields'],
    ['n|brief|-|brieven|letter|A1|-', 'noun-fields'],
    ['v|werken|werkte|gewerkt|to work|A1|-', 'verb-fields'],
    ['N|Gent|town|-|Ghent|B1|-', 'name-kind'],
    ['adv|gauw|-|gauwer|soon|A2|-', 'no-forms'],
    ['p|in de kern|-|-|in essence|B2|-', 'word-for-word'],
    ['n|brief|de|brieven|letter; |A1|-', 'senses'],
    ['n|brief|de|brieven|letter; letter|A1|-', 'senses'],
    ['n|brief|de|brieven|letter (of a bank|A1|-', 'senses'],
    ['v|werken|werkte|heeft gewerkt|work|A1|-', 'verb-gloss'],
    ['n|brief|de|brieven|to write|A1|-', 'no-verb-gloss'],
    ['n|brief|de|brieven|letter voor iemand|A1|-', 'dutch-in-gloss'],
    ['n|brief|de|brieven|letter of honor|A1|-', 'british-spelling'],
    ['n|brief|de|brieven|see epistel|A1|-', 'reference'],
    ['n|brief|de|briefa|letter|A1|-', 'plural'],
    ['n|vrijheid|het|vrijheden|freedom|B1|-', 'gender'],
    ['n|toerist|het|toeristen|tourist|A1|-', 'gender'],
    ['n|document|de|documenten|document|A2|-', 'gender'],
    ['n|garage|het|garages|garage|A2|-', 'gender'],
    ['n|museum|de|musea|museum|A2|-', 'gender'],
    ['n|gebergte|de|gebergten|mountains|B1|-', 'gender'],
    ['n|boekje|de|boekjes|booklet|A2|-', 'gender'],
    ['n|kernwapen|de|kernwapens|nuclear weapon|B2|kern+wapen', 'head-gender'],
    ['v|aan+werken|werkte|heeft aangewerkt|to work|A1|-', 'particle'],
    ['v|aan+werken|werkte aan|heeft gewerkt|to work|A1|-', 'particle'],
    ['v|zich werken|werkte|heeft zich gewerkt|to work|A1|-', 'reflexive'],
    ['v|werken|werkde|heeft gewerkt|to work|A1|-', 'past'],
    ['v|aan+nemen|neemde aan|heeft aangenomen|to accept|A2|-', 'past'],
    ['v|werken|werkte|heeft gewerkd|to work|A1|-', 'participle'],
    ['v|beheren|beheerde|heeft beheert|to manage|B1|-', 'participle'],
    ['v|eisen|eiste|heeft geeist|to demand|B1|-', 'participle'],
    ['a|vies|viesse|-|dirty|A2|-', 'inflected'],
    ['a|groot|-|-|big|A1|-', 'inflected'],
    ['a|duur|dure|durer|expensive|A1|-', 'comparative'],
    ['n|kernblad|het|kernbladen|core sheet|B2|kern+blad', 'parts-exist'],
    ['n|kern|de|kerns|core|B1|kern', 'parts-circular'],
    ['n|kern|de|kernen|nucleus|B1|-', 'duplicate'],
    ['v|vieren|vieerde|heeft gevieerd|to celebrate|A2|-', 'past'],
    ['v|evalueren|evaluerde|heeft geëvaluerd|to evaluate|B2|-', 'past'],
    ['v|beheren|beheerde|heeft gebeheerd|to manage|B1|-', 'participle'],
    ['v|eroderen|erodeerde|heeft erodeerd|to erode|C1|-', 'participle'],
    ['n|kernstad|de|kernstadden|core city|C1|kern+stad', 'head-plural'],
    ['n|kernwit|het|-|core white|C2|kern+wit', 'head-class'],
    [
      'n|fosfeenkern|de|fosfeenkernen|core of phosphene|A1|fosfeen+kern\nn|fosfeen|het|fosfenen|phosphene|C2|-',
      'level',
    ],
    ['num|tweeëntwintig|-|-|twenty-two|B1|-\nnum|twintig|-|-|twenty|A1|-', 'level-of-number'],
    ['n|we-reld|de|we-relden|world|A1|-\nn|wereld|de|werelden|world|A1|-', 'variant'],
    ['p|iets in de kern raken|something in the core touch|-|to touch the heart of|C1|-', 'near-duplicate'],
    ['v|vergissen|vergiste|heeft vergist|(zich ~) to be mistaken|B1|-', 'near-duplicate'],
  ])('of %s says that it breaks the rule "%s"', (line, rule) => {
    expect(broken(line)).toContain(rule);
  });

  it('reports lines out of order and in another file than they belong in, by file and line', () => {
    const text = 'n|wapen|het|wapens|weapon|A2|-\nn|wad|het|wadden|mud flat|C1|-\nn|kern|de|kernen|core|B1|-\n';
    const found = checkGlossary([{ file: 'glossary/nl-en/nouns/w.psv', text }], { file: '', text: '' });
    expect(found.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['2 order', '3 order', '3 file']);
  });

  it('passes over what is listed as an exception, and reports an exception that nothing needs', () => {
    const line = 'n|brief|de|briefa|letter|A1|-';
    expect(broken(line, 'plural|brief\n')).toEqual([]);
    expect(broken('n|brief|de|brieven|letter|A1|-', 'plural|brief\n')).toEqual(['exception']);
  });
});
