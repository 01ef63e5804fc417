/** So many tags a word can have, and so long they are; the database takes no more. */
const MOST = 50;
const LONGEST = 100;

/** The tags of a field: without #, each once, in the order they were written. */
export function tagsOf(text: string): string[] {
  const tags = text.split(/[,;]/u).map((tag) =>
    tag
      .replace(/^[\s#]+/u, '')
      .trim()
      .slice(0, LONGEST),
  );
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, MOST);
}
