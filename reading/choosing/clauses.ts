import type { Lexeme } from './lexemes.ts';

/** Where in its clause a word stands, as far as is certain before anything is chosen. */
const BIT = { finiteBefore: 1, finiteAfter: 2, subordinate: 4, last: 8, first: 16, perfect: 32 } as const;
export const CLAUSE_STATES = 64;

/** Names of the bits, for the table of weights and for reasons. */
export function clauseName(bits: number): string {
  const names = [bits & BIT.subordinate ? 'subordinate clause' : 'main clause'];
  names.push(
    bits & BIT.finiteBefore
      ? 'after its finite verb'
      : bits & BIT.finiteAfter
        ? 'before its finite verb'
        : 'no finite verb seen',
  );
  if (bits & BIT.perfect) names.push('after hebben, zijn or worden');
  if (bits & BIT.first) names.push('first');
  if (bits & BIT.last) names.push('last');
  return names.join(', ');
}

/** The bits for each word of a sentence. Clauses end at punctuation and begin again at a subordinating word. */
export function clauseBits(lexemes: readonly Lexeme[]): Uint8Array {
  const bits = new Uint8Array(lexemes.length);
  let state: number = BIT.first;
  for (const [i, { role }] of lexemes.entries()) {
    if (role.boundary) {
      state = BIT.first;
      continue;
    }
    if (role.subordinates === 'surely' || (role.subordinates === 'perhaps' && state & BIT.first))
      state = BIT.first | BIT.subordinate;
    bits[i] = state;
    state &= ~BIT.first;
    if (role.finite) state |= BIT.finiteBefore;
    if (role.perfect) state |= BIT.perfect;
    if (role.coordinates) state &= BIT.subordinate | BIT.finiteBefore;
  }
  markBackwards(lexemes, bits);
  return bits;
}

function markBackwards(lexemes: readonly Lexeme[], bits: Uint8Array): void {
  let finite = false;
  let last = true;
  for (let i = lexemes.length - 1; i >= 0; i--) {
    const { role } = lexemes[i]!;
    if (role.boundary) {
      finite = false;
      last = true;
      continue;
    }
    if (finite) bits[i]! |= BIT.finiteAfter;
    if (last) bits[i]! |= BIT.last;
    last = role.coordinates;
    if (role.finite) finite = true;
    if (role.subordinates === 'surely') finite = false;
  }
}
