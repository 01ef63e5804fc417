import { describe, expect, it } from 'vitest';
import { compare } from '../../learning/compare.ts';

describe('compare', () => {
  it.each([
    ['fiets', 'fiets', 'de', 'right'],
    ['fiets', ' De  Fiets. ', 'de', 'right'],
    ['fiets', 'een fiets', 'de', 'right'],
    ['fiets', 'het fiets', 'de', 'close'],
    ['aanbod', 'de aanbod', 'het', 'close'],
    ['matras', 'het matras', 'de/het', 'right'],
    ['matras', 'de matras', 'de/het', 'right'],
    ['coördineren', 'coordineren', undefined, 'close'],
    ['één', 'een', undefined, 'close'],
    ['zich vergissen', 'vergissen', undefined, 'right'],
    ['vergissen', 'zich vergissen', undefined, 'right'],
    ['aankondigen', 'aan kondigen', undefined, 'right'],
    ['auto’s', "auto's", undefined, 'right'],
    ['zee-egel', 'zeeëgel', 'de', 'close'],
    ['zee-egel', 'zeeegel', 'de', 'right'],
    ['kondigde aan', 'kondigde  aan', undefined, 'right'],
    ['vergadering', 'vergaderring', 'de', 'close'],
    ['vergadering', 'vergadeirng', 'de', 'close'],
    ['vergadering', 'vergaderen', 'de', 'wrong'],
    ['weg', 'wet', 'de', 'wrong'],
    ['fiets', '', 'de', 'wrong'],
    ['fiets', 'de', 'de', 'wrong'],
    ['het', 'het', undefined, 'right'],
  ] as const)('of “%s” with “%s” (article %s) is %s', (wanted, typed, article, result) => {
    expect(compare(wanted, typed, article).result).toBe(result);
  });

  it('says what differs', () => {
    expect(compare('aanbod', 'de aanbod', 'het').remark).toBe('It is het, not de.');
    expect(compare('coördineren', 'coordineren').remark).toContain('coördineren');
  });
});
