import { CLAUSE_STATES, clauseBits, clauseName } from './clauses.ts';
import type { Lexeme } from './lexemes.ts';
import { type Model, STATES, TAG_COUNT } from './model.ts';

/** Adds to every state's score what the neighbours and the clause say of it. */
export class ContextScorer {
  readonly #model: Model;
  readonly #clauseRows: Int32Array;

  constructor(model: Model) {
    this.#model = model;
    this.#clauseRows = Int32Array.from({ length: CLAUSE_STATES }, (_, bits) => model.row(clauseName(bits)));
  }

  /** For each word the scores of its states, transitions not included. */
  scores(lexemes: readonly Lexeme[], bits: Uint8Array = clauseBits(lexemes)): Float32Array[] {
    return lexemes.map((lexeme, i) => {
      const scores = Float32Array.from(lexeme.scores);
      if (scores.length === 1) return scores;
      this.#addAll(lexemes[i - 1]?.after, lexeme, scores);
      this.#addAll(lexemes[i - 2]?.secondAfter, lexeme, scores);
      this.#addAll(lexemes[i + 1]?.before, lexeme, scores);
      this.#addAll(lexemes[i + 2]?.secondBefore, lexeme, scores);
      const clause = this.#clauseRows[bits[i]!]!;
      if (clause >= 0) this.#add(clause, lexeme, scores);
      return scores;
    });
  }

  /** The facts that hold at a place, as rows of the model. */
  rowsAt(lexemes: readonly Lexeme[], bits: Uint8Array, i: number): number[] {
    const rows = [
      ...(lexemes[i - 1]?.after ?? []),
      ...(lexemes[i - 2]?.secondAfter ?? []),
      ...(lexemes[i + 1]?.before ?? []),
      ...(lexemes[i + 2]?.secondBefore ?? []),
    ];
    const clause = this.#clauseRows[bits[i]!]!;
    if (clause >= 0) rows.push(clause);
    return rows;
  }

  // Row by row, without the list that rowsAt makes: this runs for every word of a page.
  #addAll(rows: readonly number[] | undefined, lexeme: Lexeme, scores: Float32Array): void {
    if (rows) for (let r = 0; r < rows.length; r++) this.#add(rows[r]!, lexeme, scores);
  }

  #add(row: number, lexeme: Lexeme, scores: Float32Array): void {
    const { weights } = this.#model;
    for (let s = 0; s < scores.length; s++) scores[s]! += weights[row * TAG_COUNT + lexeme.tags[s]!]!;
  }
}

const START: readonly number[] = [TAG_COUNT];

/**
 * The best sequence of states by second-order Viterbi: for each word the index of its state. Time is linear in the words, since a
 * word has a handful of states.
 */
export function bestPath(
  lexemes: readonly Lexeme[],
  scores: readonly Float32Array[],
  transitions: Float32Array,
): number[] {
  const n = lexemes.length;
  if (n === 0) return [];
  const tagsAt = (i: number) => (i < 0 ? START : lexemes[i]!.tags);
  let best: Float64Array = new Float64Array(1);
  const back: Uint8Array[] = [];
  for (let i = 0; i < n; i++) {
    const [first, second, third] = [tagsAt(i - 2), tagsAt(i - 1), tagsAt(i)];
    const next = new Float64Array(second.length * third.length);
    const from = new Uint8Array(next.length);
    for (let b = 0; b < second.length; b++) {
      for (let c = 0; c < third.length; c++) {
        let top = -Infinity;
        for (let a = 0; a < first.length; a++) {
          const score =
            best[a * second.length + b]! + transitions[(first[a]! * STATES + second[b]!) * TAG_COUNT + third[c]!]!;
          if (score > top) {
            top = score;
            from[b * third.length + c] = a;
          }
        }
        next[b * third.length + c] = top + scores[i]![c]!;
      }
    }
    best = next;
    back.push(from);
  }
  return trace(lexemes, best, back);
}

function trace(lexemes: readonly Lexeme[], best: Float64Array, back: readonly Uint8Array[]): number[] {
  const n = lexemes.length;
  const path: number[] = new Array(n);
  let top = 0;
  for (let k = 1; k < best.length; k++) if (best[k]! > best[top]!) top = k;
  const last = lexemes[n - 1]!.tags.length;
  path[n - 1] = top % last;
  let previous = Math.floor(top / last);
  for (let i = n - 1; i > 0; i--) {
    path[i - 1] = previous;
    previous = back[i]![previous * lexemes[i]!.tags.length + path[i]!]!;
  }
  return path;
}
