/** A file that cannot be taken in at all; the message is for the reader. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
