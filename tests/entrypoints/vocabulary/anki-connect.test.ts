import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../entrypoints/vocabulary/anki-connect.ts';
import { pushToAnki } from '../../../learning/exchange/anki/connect.ts';
import { FIELDS } from '../../../learning/exchange/anki/note-type.ts';
import { ImportError } from '../../../learning/exchange/import-error.ts';
import type { SavedWord } from '../../../learning/types.ts';
import { edit } from '../../../learning/vocabulary.ts';
import { word } from '../../learning/samples.ts';
import { Anki, type Behaviour } from './anki.ts';

let anki: Anki;
beforeEach(async () => {
  anki = new Anki();
  await anki.start();
});
afterEach(() => anki.stop());

const signal = new AbortController().signal;
async function push(words: readonly SavedWord[], key = '', progress: (done: number, of: number) => void = () => {}) {
  return pushToAnki(words, ['meaning', 'dutch'], await connect(key, signal, anki.address), { progress, signal });
}
const fiets = edit(word('fiets', { article: 'de' }), { tags: ['mijn tag'] }, 5);

describe('bringing words to a running Anki', () => {
  it('makes the deck and the note type, and adds each word', async () => {
    const seen: string[] = [];
    const done = await push([fiets, word('"a" & <b>')], '', (n, of) => seen.push(`${n}/${of}`));
    expect(done).toEqual({ added: 2, updated: 0, same: 0 });
    expect(anki.decks).toEqual(['Leeswijzer']);
    expect([...anki.models]).toEqual([['Leeswijzer word', [...FIELDS]]]);
    expect(anki.notes[0]).toMatchObject({
      fields: { Headword: 'fiets', Article: 'de', 'Ask gap': '' },
      tags: ['mijn_tag'],
    });
    expect(seen).toEqual(['2/2']);
    expect(anki.requests.every(({ version }) => version === 6)).toBe(true);
  });

  it('a second time adds nothing and changes nothing', async () => {
    const words = [fiets, word('"a" & <b>')];
    await push(words);
    const before = structuredClone(anki.notes);
    expect(await push(words)).toEqual({ added: 0, updated: 0, same: 2 });
    expect(anki.notes).toEqual(before);
  });

  it('updates what was changed here, and leaves what the reader did in Anki', async () => {
    await push([fiets]);
    anki.notes[0]!.tags.push('from-anki');
    anki.notes[0]!.fields['Ask gap'] = 'y';
    expect(await push([edit(fiets, { gloss: 'bike', tags: ['nieuw'] }, 9)])).toEqual({ added: 0, updated: 1, same: 0 });
    expect(anki.notes[0]).toMatchObject({
      fields: { Meaning: 'bike', 'Ask gap': 'y' },
      tags: ['mijn_tag', 'from-anki', 'nieuw'],
    });
  });

  it('adds fields that an older note type lacks', async () => {
    anki.models.set('Leeswijzer word', ['Id', 'Headword']);
    await push([fiets]);
    expect(anki.models.get('Leeswijzer word')).toEqual(expect.arrayContaining([...FIELDS]));
  });

  it('leaves out words that are known, put aside or without a meaning', async () => {
    const others = [
      edit(word('a'), { aside: 'known' }, 5),
      edit(word('b'), { aside: 'leech' }, 5),
      word('c', { gloss: '' }),
    ];
    expect(await push(others)).toEqual({ added: 0, updated: 0, same: 0 });
    expect(anki.notes).toEqual([]);
  });

  it('sends many words in batches, and stops where it is told to', async () => {
    const many = Array.from({ length: 250 }, (_, i) => word(`woord${i}`));
    const controller = new AbortController();
    const call = await connect('', controller.signal, anki.address);
    const work = pushToAnki(many, ['meaning'], call, {
      progress: (done) => done === 200 && controller.abort(),
      signal: controller.signal,
    });
    await expect(work).rejects.toThrow('aborted');
    expect(anki.notes).toHaveLength(200);
    expect(await push(many)).toEqual({ added: 50, updated: 0, same: 200 });
  });

  it('uses the API key that AnkiConnect asks for', async () => {
    anki.behaviour = { apiKey: 'geheim' };
    expect(await push([fiets], 'geheim')).toMatchObject({ added: 1 });
  });
});

describe('what the reader is told', () => {
  it.each<[string, Behaviour, string, string]>([
    ['the reader said no in Anki', { permission: 'denied' }, '', 'did not let Leeswijzer in'],
    ['an API key is needed', { apiKey: 'geheim' }, '', 'asks for its API key'],
    ['the API key is wrong', { apiKey: 'geheim' }, 'x', 'did not accept this API key'],
    ['no profile is open', { errors: { createDeck: 'collection is not available' } }, '', 'no profile open'],
    ['AnkiConnect is too old', { errors: { requestPermission: 'unsupported action' } }, '', 'too old'],
    ['Anki says anything else', { errors: { addNotes: 'the disk is full' } }, '', 'Anki says: the disk is full'],
    ['this extension is not allowed', { raw: { status: 403, body: '' } }, '', 'webCorsOriginList'],
    ['another program answers', { raw: { status: 200, body: '<html>' } }, '', 'not AnkiConnect'],
    ['another program answers in JSON', { raw: { status: 200, body: '[1]' } }, '', 'not AnkiConnect'],
    ['another program has no such page', { raw: { status: 404, body: '' } }, '', 'not AnkiConnect'],
    [
      'a list is no list',
      { raw: { status: 200, body: '{"result":{"permission":"granted"},"error":null}' } },
      '',
      'does not understand',
    ],
  ])('where %s', async (_, behaviour, key, message) => {
    anki.behaviour = behaviour;
    await expect(push([fiets], key)).rejects.toThrow(ImportError);
    await expect(push([fiets], key)).rejects.toThrow(message);
  });

  it('where Anki does not run', async () => {
    await anki.stop();
    await expect(push([fiets])).rejects.toThrow('Start Anki on this computer');
    await anki.start();
  });
});
