/** Datives that live on in fixed phrases (met name, ten tonele), with their nouns (ANS 3.4.3; Leidraad, lijst van versteende naamvallen). */
export const DATIVES: ReadonlyMap<string, string> = new Map(
  `name naam, nature natuur, feite feit, slotte slot, velde veld, tonele toneel, gebreke gebrek, bate baat, laste last, koste kost, rade raad, huize huis,
   monde mond, lijve lijf, harte hart, voete voet, rechte recht, dele deel, orde orde, gronde grond, dienste dienst, gunste gunst, tijde tijd, wege weg,
   bedde bed, grave graf, hove hof, lande land, schande schande, stade stade, strijde strijd, gelde geld, goede goed, kwade kwaad, ere eer, zake zaak,
   opzichte opzicht, behoeve behoef, jare jaar, bloede bloed, paarde paard, hemele hemel, toene toon, prooie prooi, vure vuur, wille wil, mate maat`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
