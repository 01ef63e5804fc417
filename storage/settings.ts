import * as v from 'valibot';
import { LEVELS } from '../reading/types.ts';

const level = v.picklist(LEVELS);
/** Each field falls back on its own, so that one damaged value does not reset the others. */
const schema = v.object({
  /** Words of this level and above are underlined. */
  level: v.fallback(level, 'B1'),
  /** Milliseconds that the pointer rests on a word before its card opens. */
  hoverDelay: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(5000)), 150),
  /** Hosts on which the reader has switched Leeswijzer off. */
  sitesOff: v.fallback(v.array(v.string()), () => []),
  /** Whether reading on past a due word counts as having recalled it. */
  readingCounts: v.fallback(v.boolean(), true),
});
export type Settings = v.InferOutput<typeof schema>;

/** The reader's choices; what is missing or damaged has its default. */
export async function readSettings(): Promise<Settings> {
  return v.parse(schema, await chrome.storage.local.get(Object.keys(schema.entries)));
}

/** Keeps some of the choices. @throws where the browser cannot write them */
export function writeSettings(changed: Partial<Settings>): Promise<void> {
  return chrome.storage.local.set(changed);
}
