import type { Feature } from '../types.ts';

/** A separable verb whose halves stand apart. Indices are into the sentence's words. */
export interface SeparableMatch {
  readonly verb: number;
  readonly particle: number;
  /** The te between the halves of an infinitive: op te stappen. */
  readonly te?: number;
  /** Entry of the whole verb. */
  readonly entry: number;
  /** What the verb's half is of its base: "kondigde" is the past singular of kondigen. */
  readonly feature: Feature;
  readonly reason: string;
}

/** How the halves stand to each other. */
export type Pattern =
  /** Finite verb in first or second place, particle at the end of the clause. */
  | 'main'
  /** Particle, te, infinitive. */
  | 'te'
  /** Particle before the verbs at the end of the clause: aan kunnen kondigen, bekend had gemaakt. */
  | 'cluster';

export interface Candidate {
  readonly verb: number;
  readonly particle: number;
  readonly te?: number;
  readonly pattern: Pattern;
  readonly entry: number;
  readonly feature: Feature;
}
