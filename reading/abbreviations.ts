/** Words that are written with a point and shortened, without their point, in lower case. */

/** Followed by what they belong to (a name, a number), so that their point never ends a sentence. */
const OPENING = new Set(
  `dr drs mr mrs ms mw mej mevr dhr prof ir ing ds mgr st ste sint sr br past burg wnd lic bc gebr fam wed
  nr nrs no blz pag hfst vgl afd par vs jhr jkvr gouv weth secr kapt lt kol sgt maj cmdt pres red ed uitg`.split(/\s+/),
);

/** May end a sentence, and are no words without their point. */
const CLOSING = new Set(
  'enz etc chr evt zgn zg vnl jl ll jr excl incl bijv resp tel mln mld cm km kg cl dl ml ha'.split(' '),
);

/** Words of their own too: abbreviations only where the text goes on in lower case or with a number. */
const DOUBTFUL = new Set(
  'v jan feb mrt apr jun jul aug sep sept okt nov dec art fig gen kap min max bv p ca gem ned afb geb ov nl e.g rk sec'.split(
    ' ',
  ),
);

/**
 * Whether the point after this word belongs to it. `rest` is the text after the point; an initial ("J. Bos") is
 * a single capital before another capital.
 */
export function takesPoint(word: string, rest: string): boolean {
  const key = word.toLowerCase();
  if (OPENING.has(key)) return /^\s?[\p{L}\p{N}]/u.test(rest);
  if (CLOSING.has(key)) return true;
  if (DOUBTFUL.has(key)) return /^\s?[\p{Ll}\p{N},;)]/u.test(rest);
  return /^\p{Lu}$/u.test(word) && /^\s?\p{Lu}/u.test(rest);
}

/** Whether a word with its point ("dr.", "J.W.") must be followed by what it belongs to, so that no sentence ends here. */
export function opens(form: string): boolean {
  return OPENING.has(form.slice(0, -1).toLowerCase()) || /^(?:\p{Lu}\.)+$/u.test(form);
}
