import type { Gloss, PartGloss } from '../../messaging/types.ts';

export interface HeadwordPiece {
  readonly text: string;
  /** The particle of a separable verb, which leaves its verb in a main clause. */
  readonly isParticle: boolean;
}

/**
 * A headword taken apart where its parts meet: "aan|kondigen", "massa|vernietigings|wapen". A linking letter stays with
 * the part before it. The boundary is where the later part begins, found from the end of the word, since the earlier
 * part may have changed on the way ("zwemmen" in "zwem|bad"); a boundary that cannot be found is left out.
 */
export function headwordPieces({ lemma, particle }: Gloss, parts: readonly PartGloss[]): readonly HeadwordPiece[] {
  if (particle && lemma.startsWith(particle) && lemma.length > particle.length)
    return [
      { text: particle, isParticle: true },
      { text: lemma.slice(particle.length), isParticle: false },
    ];
  const pieces: string[] = [];
  let rest = lemma;
  for (const part of parts.slice(1).toReversed()) {
    const at = rest.toLowerCase().lastIndexOf(part.lemma.toLowerCase());
    if (at <= 0 || part.lemma === '') continue;
    pieces.unshift(rest.slice(at));
    rest = rest.slice(0, at);
  }
  return [rest, ...pieces].map((text) => ({ text, isParticle: false }));
}
