import type { DrawnFactor, Position } from '../protocol';

/** From a factor to a new one beside it and below it, so that the link between has room. World pixels. */
const APART = { x: 300, y: 130 } as const;
/** Room that a label takes with some air around it. World pixels. */
const ROOM = { x: 210, y: 96 } as const;
/** Places are looked for so many steps around. */
const STEPS = 5;
/** Width to height of the sheet that a map is kept near to. */
const SHEET = 1.7;
/** So many columns stand side by side before a map has to grow both ways. */
const COLUMNS = 4;
/** How dear it is to look another way than wished, in steps. */
const TURN = 0.35;

/** Which way a new factor is wished: causes stand on the left of their effects. */
export type Side = -1 | 1;

/**
 * A free place near a factor, on the wished side of it as long as the map stays about as wide as a screen is: what is
 * said sentence by sentence becomes a sheet that can be read as a whole, and no row without end.
 */
export function placeBeside(factors: readonly DrawnFactor[], by: Position, side: Side): Position {
  const now = sheetOf(factors);
  const cost = (place: Position) => {
    const [right, down] = [(place.x - by.x) / APART.x, (place.y - by.y) / APART.y];
    const steps = Math.hypot(right, down);
    const turned = 1 - (side * right) / steps;
    return steps + TURN * turned + (sheetOf([...factors, place]) - now) / APART.y;
  };
  const [best] = around(by)
    .filter((place) => isFree(factors, place))
    .map((place) => ({ place, cost: cost(place) }))
    .sort((one, other) => one.cost - other.cost);
  return best?.place ?? { x: by.x + side * APART.x, y: by.y };
}

/** Places around one, in an order that does not depend on the map: of two that are alike the lower one comes first. */
function around({ x, y }: Position): Position[] {
  const steps = Array.from({ length: 2 * STEPS + 1 }, (_, i) => (i % 2 === 0 ? -i / 2 : (i + 1) / 2));
  return steps
    .flatMap((down) => steps.map((right) => ({ right, down })))
    .filter(({ right, down }) => right !== 0 || down !== 0)
    .map(({ right, down }) => ({ x: x + right * APART.x, y: y + down * APART.y }));
}

function isFree(factors: readonly Position[], { x, y }: Position): boolean {
  return factors.every((f) => Math.abs(f.x - x) >= ROOM.x || Math.abs(f.y - y) >= ROOM.y);
}

/** The height of the smallest sheet, of the wished shape and of at least some columns, that holds all places. */
function sheetOf(places: readonly Position[]): number {
  const [across, down] = [reach(places.map(({ x }) => x)), reach(places.map(({ y }) => y))];
  return Math.max(across / SHEET, down, ((COLUMNS - 1) * APART.x) / SHEET);
}

function reach(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}
