import { describe, expect, it } from 'vitest';
import { addressOf, readingIn, samePage } from './readings';

const MAP = 'http://here/map/m1';

describe('the reading in the address', () => {
  it.each([
    ['', 'map'],
    ['?reading=table', 'table'],
    ['?theme=dark&reading=table', 'table'],
    ['?reading=nonsense', 'map'],
  ])('of %s is %s', (search, reading) => {
    expect(readingIn(search)).toBe(reading);
  });

  it('is put in and taken out, and the rest of the address stays', () => {
    expect(addressOf(`${MAP}?a=1#x`, 'table')).toBe(`${MAP}?a=1&reading=table#x`);
    expect(addressOf(`${MAP}?a=1&reading=table#x`, 'map')).toBe(`${MAP}?a=1#x`);
  });

  it('makes no other page', () => {
    expect(samePage(MAP, `${MAP}?reading=table`)).toBe(true);
    expect(samePage(MAP, 'http://here/map/m2?reading=table')).toBe(false);
  });
});
