/** Height of every row. Pixels. */
export const ROW = 46;
/** Rows drawn above and below what is seen, so that scrolling shows no gaps. */
const MORE = 8;

/** A run of rows that are not drawn, or one that is. */
export type Piece = { row: number } | { gap: number };

/** Which of many rows are drawn: those in sight, and the one that has the focus wherever it is. */
export function pieces(rows: number, top: number, height: number, focus: number): Piece[] {
  const first = Math.max(0, Math.floor(top / ROW) - MORE);
  const end = Math.min(rows, Math.ceil((top + height) / ROW) + MORE);
  const drawn = new Set(Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at));
  if (focus >= 0 && focus < rows) drawn.add(focus);
  const found: Piece[] = [];
  let next = 0;
  for (const row of [...drawn].sort((a, b) => a - b)) {
    if (row > next) found.push({ gap: row - next });
    found.push({ row });
    next = row + 1;
  }
  if (next < rows) found.push({ gap: rows - next });
  return found;
}

/** How far to scroll so that the row is in sight beneath the heading. */
export function scrolledTo(row: number, top: number, height: number, heading: number): number {
  if (row < 0) return top;
  const from = row * ROW;
  if (from < top) return from;
  const below = from + ROW + heading - height;
  return Math.max(below, top);
}
