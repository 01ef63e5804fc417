const DOUBLE = new Float64Array(1);
const HALVES = new Int32Array(DOUBLE.buffer);

/** A hash of 53 bits (cyrb53 by bryc, public domain) of what it is given, in order: to tell things apart, not against intent. */
export class Hash53 {
  private high = 0xdeadbeef;
  private low = 0x41c6ce57;

  /** UTF-16 code units. */
  text(text: string): this {
    for (let i = 0; i < text.length; i++) this.add(text.charCodeAt(i));
    // Without an end "ab" and "c" would be the same as "a" and "bc".
    return this.add(0x10000);
  }

  number(value: number): this {
    DOUBLE[0] = value;
    return this.add(HALVES[0]!).add(HALVES[1]!);
  }

  add(code: number): this {
    this.high = Math.imul(this.high ^ code, 2654435761);
    this.low = Math.imul(this.low ^ code, 1597334677);
    return this;
  }

  /** In base 36. */
  value(): string {
    const [high, low] = [this.high, this.low];
    const first = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    const second = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
    return (4294967296 * (2097151 & second) + (first >>> 0)).toString(36);
  }
}
