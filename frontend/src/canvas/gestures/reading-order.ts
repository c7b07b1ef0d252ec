import type { Box } from '../scene/geometry';

const ROW = 90;

/** The factor before or after one in reading order, row by row; nothing past either end. */
export function neighbourInOrder(
  factors: readonly (Box & { readonly id: string })[],
  from: string | undefined,
  back: boolean,
): string | undefined {
  const order = [...factors].sort((a, b) => Math.round(a.y / ROW) - Math.round(b.y / ROW) || a.x - b.x);
  const at = order.findIndex((factor) => factor.id === from);
  if (at < 0) return order[back ? order.length - 1 : 0]?.id;
  return order[at + (back ? -1 : 1)]?.id;
}
