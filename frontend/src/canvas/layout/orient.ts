import type { Position } from '../../protocol';

/** The mirror image of the places that is most like where things stood before, around the same middle. */
export function alike(places: readonly Position[], before: readonly Position[]): Position[] {
  const to = middle(before);
  const from = middle(places);
  const mirrored = (fx: number, fy: number) =>
    places.map(({ x, y }) => ({ x: (x - from.x) * fx + to.x, y: (y - from.y) * fy + to.y }));
  const images = [mirrored(1, 1), mirrored(-1, 1), mirrored(1, -1), mirrored(-1, -1)];
  const costs = images.map((image) => way(image, before));
  return images[costs.indexOf(Math.min(...costs))] ?? [...places];
}

function middle(places: readonly Position[]): Position {
  const n = Math.max(1, places.length);
  return {
    x: places.reduce((sum, { x }) => sum + x, 0) / n,
    y: places.reduce((sum, { y }) => sum + y, 0) / n,
  };
}

function way(a: readonly Position[], b: readonly Position[]): number {
  return a.reduce((sum, p, i) => sum + (p.x - (b[i]?.x ?? p.x)) ** 2 + (p.y - (b[i]?.y ?? p.y)) ** 2, 0);
}
