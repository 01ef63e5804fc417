/** 32 bits of FNV-1a over UTF-16 code units: for spreading and recognising texts, not against anybody's intent. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
