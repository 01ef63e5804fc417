import { sha1 } from '@noble/hashes/legacy.js';

const hex = (text: string): string =>
  [...sha1(new TextEncoder().encode(text))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Anki's checksum of a note's first field, by which it finds duplicates: 32 bits of SHA-1. @param field as plain text */
export const checksum = (field: string): number => Number.parseInt(hex(field).slice(0, 8), 16);

/** By this Anki knows a note again: always the same for the same word, so that a second import updates the first. */
export const guidOf = (key: string): string => `lw${hex(`leeswijzer ${key}`).slice(0, 16)}`;
