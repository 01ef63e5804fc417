import { describe, expect, it } from 'vitest';
import { compileGlossary, GlossaryError } from '../../glossary/compile.ts';
import { blockOf, entryIn, readBlock, splitSenses } from '../../glossary/entries.ts';
import { openLexicon } from '../../glossary/lexicon.ts';
import { readPackFile, writePackFile } from '../../glossary/pack/file.ts';

const SOURCE = `# a comment, and an empty line

n|huis|het|huizen|house; (in het ~) indoors|A1|-
n|bij|de|bijen|bee|A2|-
prep|bij|-|-|at, near|A1|-
n|kernwapen|het|kernwapens|nuclear weapon|B2|kern+wapen
v|aan+kondigen|kondigde aan|heeft aangekondigd|to announce|B1|-
v|na+apen|aapte na|heeft nageaapt|to ape|C1|-
v|zich af+vragen|vroeg zich af|heeft zich afgevraagd|to wonder|A2|-
v|door+lopen|liep door|heeft/is doorgelopen|to walk on|B1|-
v|doorlopen|doorliep|heeft doorlopen|to go through|B2|-
a|mooi|mooie|mooier|beautiful|A1|-
N|Poetin|person|-|Putin|B1|-
p|in stelling brengen|in position bring|-|to deploy|C1|-
p|op en af|up and off|-|up and down|B2|-
`;
const pack = compileGlossary('test', [{ file: 'test.psv', text: SOURCE }]);
const lexicon = openLexicon(pack.index.buffer);
const told = (form: string) =>
  lexicon
    .lookup(form)
    .map(({ entry, feature }) => `${lexicon.entry(entry).pos} ${lexicon.entry(entry).lemma} ${feature}`);

describe('a compiled glossary', () => {
  it.each([
    ['huizen', ['noun huis plural']],
    ['huisjes', ['noun huis diminutive plural']],
    ['bij', ['noun bij lemma', 'preposition bij lemma']],
    ['mooiste', ['adjective mooi superlative inflected']],
    ['Poetins', ['name Poetin genitive']],
    ['aankondigt', ['verb aankondigen present']],
    ['aangekondigde', ['verb aankondigen past participle inflected']],
    ['aan te kondigen', ['verb aankondigen te-infinitive']],
    ['na-aapte', ['verb na-apen past singular']],
    ['nageaapt', ['verb na-apen past participle']],
    ['afvroeg', ['verb afvragen past singular']],
    ['doorloopt', ['verb doorlopen present', 'verb doorlopen present']],
    ['doorgelopen', ['verb doorlopen past participle', 'verb doorlopen past participle inflected']],
    ['huiz', []],
    ['Huis', []],
    ['', []],
  ])('finds %j', (form, readings) => {
    expect(told(form)).toEqual(readings);
  });

  it('finds a separable verb by particle and base, and its base by each form that stands apart', () => {
    expect(lexicon.bases('kondigden')).toEqual([{ base: 'kondigen', feature: 'past plural' }]);
    expect(lexicon.separable('aan', 'kondigen').map((id) => lexicon.entry(id).lemma)).toEqual(['aankondigen']);
    expect(lexicon.separable('op', 'kondigen')).toEqual([]);
    expect([lexicon.isParticle('aan'), lexicon.isParticle('huis')]).toEqual([true, false]);
  });

  it('says which verbs are reflexive and keeps zich out of the lemma', () => {
    const id = lexicon.lookup('afvragen')[0]!.entry;
    expect(lexicon.entry(id)).toMatchObject({ lemma: 'afvragen', particle: 'af', base: 'vragen', reflexive: true });
  });

  it('leads to an expression by its rare words, and to one of function words alone as well', () => {
    const lemmas = (word: string) => lexicon.expressions(word).map((id) => lexicon.entry(id).lemma);
    expect(lemmas('stelling')).toEqual(['in stelling brengen']);
    expect([...lemmas('op'), ...lemmas('en')]).toContain('op en af');
  });

  it('refuses a number that is no entry', () => {
    expect(() => lexicon.entry(13)).toThrow(RangeError);
    expect(() => lexicon.entry(-1)).toThrow(RangeError);
  });

  it('gives the whole entry from its block', () => {
    const head = lexicon.entry(lexicon.lookup('huis')[0]!.entry);
    expect(entryIn(readBlock(pack.blocks[blockOf(head.id)]!), head)).toMatchObject({
      lemma: 'huis',
      article: 'het',
      level: 'A1',
      senses: ['house', '(in het ~) indoors'],
      form2: 'huizen',
    });
  });

  it('has another build for other content', () => {
    const other = compileGlossary('test', [{ file: 'test.psv', text: SOURCE.replace('bee', 'honeybee') }]);
    expect(other.meta.build).not.toBe(pack.meta.build);
  });
});

describe('a pack file', () => {
  const file = writePackFile(pack);
  it('gives back what was written', () => {
    const read = readPackFile(file.buffer);
    expect(read.meta).toEqual(pack.meta);
    expect(openLexicon(read.index).lookup('huizen')).toHaveLength(1);
    expect(read.blocks).toEqual(pack.blocks);
  });

  it.each([
    ['empty', () => new ArrayBuffer(0), 'too short'],
    ['another kind of file', () => new TextEncoder().encode('<html>, or anything else').buffer, 'no glossary pack'],
    ['truncated', () => file.buffer.slice(0, file.length - 8), 'damaged'],
    [
      'changed in one bit',
      () => {
        const copy = file.slice();
        copy[copy.length >> 1]! ^= 4;
        return copy.buffer;
      },
      'damaged',
    ],
    [
      'of a later format',
      () => {
        const copy = file.slice();
        copy[4] = 99;
        return copy.buffer;
      },
      'format 99',
    ],
  ])('that is %s is refused with its reason', (_, make, reason) => {
    expect(() => readPackFile(make())).toThrow(reason);
  });
});

describe('compileGlossary', () => {
  it.each([
    ['n|huis|het|huizen|house|A1', '6 fields, not 7'],
    ['x|huis|het|huizen|house|A1|-', 'no part of speech is called "x"'],
    ['toString|huis|het|huizen|house|A1|-', 'no part of speech'],
    ['n|-|het|huizen|house|A1|-', 'the lemma is empty'],
    ['n|huis|het|huizen|-|A1|-', '"huis" has no gloss'],
    ['n|huis|het|huizen|house|A0|-', '"A0" is no level'],
  ])('stops at %j with file, line and reason', (line, reason) => {
    const compile = () => compileGlossary('t', [{ file: 'a.psv', text: `# head\n${line}\n` }]);
    expect(compile).toThrow(GlossaryError);
    expect(compile).toThrow(`a.psv:2: `);
    expect(compile).toThrow(reason);
  });
});

describe('splitSenses', () => {
  it.each([
    ['house', ['house']],
    ['to give; (~ om) to care about; to matter', ['to give', '(~ om) to care about', 'to matter']],
    ['to fade (of a colour; of hope); to pale', ['to fade (of a colour; of hope)', 'to pale']],
  ])('of %j are %j', (gloss, senses) => {
    expect(splitSenses(gloss)).toEqual(senses);
  });
});
