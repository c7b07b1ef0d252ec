import { describe, expect, it } from 'vitest';
import { firstLook } from './first-look';
import { drawing } from './testing/drawings';

const star = drawing(...'abcdefghijk'.split('').map((leaf) => `${leaf}>hub`), 'a>tip');

describe('the first look on a narrow screen', () => {
  it('is at the focal factor and its neighbours', () => {
    expect(firstLook({ ...star, focal: 'tip' })).toEqual(['tip', 'a']);
  });

  it('is at the most linked factor when none is focal', () => {
    expect(firstLook(star)?.[0]).toBe('hub');
    expect(firstLook(star)).toHaveLength(12);
  });

  it('is at the whole map when that is small', () => {
    expect(firstLook(drawing('a>b', 'b>c'))).toBeUndefined();
  });
});
