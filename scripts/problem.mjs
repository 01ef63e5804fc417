/** A failure that its message explains in one sentence, with what to do about it: no stack is shown. */
export class Problem extends Error {
  name = 'Problem';
}
