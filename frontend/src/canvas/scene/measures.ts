/** Corner of a label, world pixels. */
export const LABEL_RADIUS = 13;
/** From a label's edge to the middle of a link handle. */
export const LINK_HANDLE_OUT = 8;
export const LINK_HANDLE_RADIUS = 10;
/** Line width for a little, clearly, strongly. */
const WIDTHS = [1.7, 2.8, 4.4] as const;
export const FADED_WIDTH = 1.3;

/** Line width of a strength in (0, 1]: a little up to 1/2, clearly up to 5/6, strongly above. */
export function widthOf(strength: number): number {
  if (strength <= 0.5) return WIDTHS[0];
  return strength <= 5 / 6 ? WIDTHS[1] : WIDTHS[2];
}
