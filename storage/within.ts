/**
 * The result of some work on a database, unless it takes longer than this: a database that another page holds at another
 * version can hang for ever, and then says nothing.
 * @throws DOMException UnknownError after that time; what the work itself throws
 */
export function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('the database does not answer', 'UnknownError')), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
