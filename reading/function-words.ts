import type { Tag } from './word.ts';

/**
 * The closed classes: words whose use the glossary's part of speech does not tell finely enough. For each word the tags it can
 * have; they replace what follows from the entries of the closed classes, and are added to those of nouns, verbs and adjectives.
 * Classes after the CGN tag set (Van Eynde 2004), on which the Dutch treebanks rest.
 */
const TABLE: Record<string, string> = {
  adj: 'ander vaak voldoende onvoldoende gans dusdanig zodanig dergelijk heel enkel genoeg',
  'adj-e': `andere=ander anderen=ander ouwe=oud dergelijke=dergelijk diverse=divers verschillende=verschillend verscheidene=verscheiden bepaalde=bepaald zekere=zeker
    enkele=enkel halve=half zodanige=zodanig ganse=gans bedoelde=bedoeld bewuste=bewust`,
  comp: 'eerder vaker',
  art: "de het een der den des 't 'n d'",
  det: `die dat dit deze al alle allerlei allerhande elk elke ieder iedere geen enkele enige enig enkel sommige zulk zulke zo'n
    zulk'n menig menige meerdere verscheidene welk welke wat hoeveel evenveel zoveel veel weinig vele=veel weinige=weinig beide beider dezelfde hetzelfde
    datzelfde diezelfde ditzelfde eenzelfde wiens wier diens dier zodanig zodanige dergelijk dergelijke ettelijke generlei velerlei genoeg
    meer minder voldoende onvoldoende andermans degene elkaars iemands niemands ieders mekaars`,
  poss: "mijn m'n jouw je uw zijn z'n haar d'r 'r ons onze hun jullie",
  'pron-subj': "ik 'k jij je ge gij u hij ie -ie zij ze wij we jullie men ikzelf hijzelf wijzelf zijzelf jijzelf",
  pron: `het 't hem 'm haar 'r d'r hen hun mij me mij jou je u ons ze jullie dit dat die deze dezen elkaar elkander mekaar iets iemand niets niks niemand alles
    iedereen eenieder elk ieder allen alle al veel velen weinig weinigen meer minder enkele enkelen enige enigen sommige sommigen
    beide beiden allebei wat wie ene een degene degenen diegene diegenen datgene zulks zoiets hetgeen mijne zijne hunne
    vele=veel menigeen welke welk geen genoeg de-een zichzelve`,
  'pron-rel': 'die dat wat wie welke hetgeen dewelke hetwelk',
  refl: 'zich zichzelf mezelf mijzelf jezelf onszelf uzelf',
  'pron-adv': 'er daar hier waar ergens nergens overal',
  te: 'te',
  conj: 'en of maar want doch noch dus ofwel oftewel hetzij alsmede alsook en/of plus respectievelijk zowel',
  sub: `dat als zoals dan toen omdat terwijl of hoewel zodat wanneer nadat doordat voordat alhoewel aangezien zogauw zodra zolang vooraleer totdat opdat nu
    naarmate naargelang indien mits tenzij alsof sinds ofschoon alvorens teneinde daar al zo evenals ondanks behalve tot eer`,
  num: 'een één',
  adv: `te dan toen nu al zo maar dus niet veel weinig meer minder wel nog ook even zelf zelfs alleen allemaal allebei genoeg net enkel wat evenveel zoveel
    iets geleden hoe waarom wanneer vandaar terug weg weer samen thuis over voor anders eerst graag liever het ondanks zowel`,
  sup: 'meeste meesten minste meest minst',
};

/** One use of a word of the closed classes; lemma only where the word is an inflected form. */
export interface ClosedUse {
  readonly tag: Tag;
  readonly lemma?: string;
}

const BY_WORD = new Map<string, ClosedUse[]>();
for (const [tag, words] of Object.entries(TABLE)) {
  for (const item of words.split(/\s+/)) {
    const [word, lemma] = item.split('=') as [string, string?];
    BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), { tag: tag as Tag, ...(lemma && { lemma }) }]);
  }
}

/** Uses of a word of the closed classes, in lower case; undefined for any other word. */
export const closedUses = (key: string): readonly ClosedUse[] | undefined => BY_WORD.get(key);
