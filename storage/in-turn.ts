/** Makes a function that runs pieces of work one after another, in the order in which it got them. One that fails stops no other. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let working: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = working.then(work);
    working = result.catch(() => undefined);
    return result;
  };
}
