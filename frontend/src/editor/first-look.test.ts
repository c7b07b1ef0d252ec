import { describe, expect, it } from 'vitest';
import { firstLook } from './first-look';
import { neighbours } from './near-look';
import { drawing } from './testing/drawings';

const star = drawing(...'abcdefghijk'.split('').map((leaf) => `${leaf}>hub`), 'a>tip');

describe('the first look on a narrow screen', () => {
  it('is at the focal factor', () => {
    expect(firstLook({ ...star, focal: 'tip' })).toBe('tip');
  });

  it('is at the most linked factor when none is focal', () => {
    expect(firstLook(star)).toBe('hub');
  });

  it('is at the whole map when that is small', () => {
    expect(firstLook(drawing('a>b', 'b>c'))).toBeUndefined();
  });

  it('keeps the neighbours in colour, and what joins them', () => {
    expect(neighbours(star, 'a')).toEqual({ factors: ['a', 'hub', 'tip'], links: ['a>hub', 'a>tip'] });
  });
});
