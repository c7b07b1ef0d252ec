import { describe, expect, it } from 'vitest';
import { type Dot, MARGIN, place } from './plot-scale';

const room = { width: 300, height: 200 };
const dot = (id: string, x: number, y: number): Dot => ({ id, label: id, kind: 'CONTEXT', x, y, size: 0 });

describe('the leverage plot', () => {
  it('puts the furthest reach at the right edge and full agreement at the top', () => {
    const [far, near] = place([dot('far', 8, 1), dot('near', 0, 0)], room);
    expect([far?.cx, far?.cy]).toEqual([room.width - MARGIN, MARGIN]);
    expect([near?.cx, near?.cy]).toEqual([MARGIN, room.height - MARGIN]);
  });

  it('sets dots that fall on one spot side by side, each touching the next, towards the middle', () => {
    const placed = place([dot('a', 4, 0.5), dot('b', 4, 0.5), dot('c', 4, 0.5)], room);
    // all radii are 6; the one spot is the right edge, 300 - 16
    expect(placed.map(({ cx }) => cx)).toEqual([284, 272, 260]);
    const [left, right] = place([dot('a', 0, 0.5), dot('b', 0, 0.5), dot('c', 4, 0.5)], room);
    expect([left?.cx, right?.cx]).toEqual([MARGIN, MARGIN + 12]);
  });

  it('parts dots that lie almost on one spot, and leaves those where they are that only touch', () => {
    // 1 % of the height is 1.68 pixels, 6 % are 10.08; two radii of 6 overlap too much below 8.4
    const [, near] = place([dot('a', 4, 0.5), dot('b', 4, 0.51)], room);
    expect(near?.cx).toBe(272);
    const [, far] = place([dot('a', 4, 0.5), dot('b', 4, 0.56)], room);
    expect(far?.cx).toBe(284);
  });

  it('leaves a dot at its place when there is no room near it', () => {
    const many = place(
      Array.from({ length: 8 }, (_, i) => dot(String(i), 4, 0.5)),
      room,
    );
    // the sixth stands 60 pixels away; the seventh and eighth find no place
    expect(many.map(({ cx }) => cx)).toEqual([284, 272, 260, 248, 236, 224, 284, 284]);
  });
});
