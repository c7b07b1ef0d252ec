import { describe, expect, it } from 'vitest';
import { nearest, next, stepped } from './sheet-height';

describe('the sheet', () => {
  it('goes through its three heights by taps', () => {
    expect(next('title')).toBe('half');
    expect(next('half')).toBe('full');
    expect(next('full')).toBe('title');
  });

  it('stops at its ends with the arrow keys', () => {
    expect(stepped('full', 1)).toBe('full');
    expect(stepped('half', -1)).toBe('title');
  });

  it.each([
    [90, 'title'],
    [300, 'half'],
    [420, 'half'],
    [600, 'full'],
  ])('let go at %i of 700 pixels it shows %s', (pixels, height) => {
    expect(nearest(pixels, 700)).toBe(height);
  });
});
