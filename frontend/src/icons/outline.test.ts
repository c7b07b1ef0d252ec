import { describe, expect, it } from 'vitest';
import { icons } from './icons';
import { outline } from './outline';

describe('outline', () => {
  it('closes a plain rectangle', () => {
    expect(outline(['rect', { x: 1, y: 2, width: 5, height: 4 }])).toBe('M1 2h5v4h-5Z');
  });

  it('rounds the corners of a rectangle', () => {
    expect(outline(['rect', { width: 10, height: 8, x: 0, y: 0, rx: 2 }])).toBe(
      'M2 0h6a2 2 0 0 1 2 2v4a2 2 0 0 1 -2 2h-6a2 2 0 0 1 -2 -2v-4a2 2 0 0 1 2 -2Z',
    );
  });

  it('draws a circle as two half turns', () => {
    expect(outline(['circle', { cx: 12, cy: 12, r: 3 }])).toBe('M9 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z');
  });

  it('refuses a shape it does not know', () => {
    expect(() => outline(['text', {}])).toThrow('text');
  });

  it('gives every kind of factor an icon', () => {
    for (const name of ['landmark', 'building-2', 'sprout', 'footprints', 'flag', 'lightbulb'])
      expect(icons[name]?.length).toBeGreaterThan(0);
  });
});
