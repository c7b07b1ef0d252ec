/** Where one is in a grid: row -1 is the heading. */
export interface At {
  row: number;
  col: number;
}

export interface Extent {
  rows: number;
  cols: number;
  /** Rows that a page holds. */
  page: number;
}

/** Where to go on after a cell is saved. */
export type Onward = 'down' | 'up' | 'right' | 'left' | 'stay';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

/** Where a key leads from here, or null when it leads nowhere in a grid. */
export function moved(
  { row, col }: At,
  { key, ctrlKey, metaKey }: Key,
  { rows, cols, page }: Extent,
): At | null {
  const far = ctrlKey || metaKey;
  const last = { row: rows - 1, col: cols - 1 };
  const to: Record<string, At> = {
    ArrowDown: { row: far ? last.row : row + 1, col },
    ArrowUp: { row: far ? -1 : row - 1, col },
    ArrowRight: { row, col: far ? last.col : col + 1 },
    ArrowLeft: { row, col: far ? 0 : col - 1 },
    Home: { row: far ? 0 : row, col: 0 },
    End: { row: far ? last.row : row, col: last.col },
    PageDown: { row: row + page, col },
    PageUp: { row: Math.max(0, row - page), col },
  };
  const target = to[key];
  return target ? within(target, { rows, cols, page }) : null;
}

export function within({ row, col }: At, { rows, cols }: Extent): At {
  return { row: Math.max(-1, Math.min(row, rows - 1)), col: Math.max(0, Math.min(col, cols - 1)) };
}

/**
 * The next cell that can be changed, `open`, in that direction: sideways over the end into the next row, down and up in
 * the same column if it can be changed there.
 */
export function onward(at: At, way: Onward, extent: Extent, open: (col: number, row: number) => boolean): At {
  if (way === 'stay') return at;
  if (way === 'down' || way === 'up') {
    const row = at.row + (way === 'down' ? 1 : -1);
    if (row < 0 || row >= extent.rows) return at;
    const first = Array.from({ length: extent.cols }, (_, col) => col).find((col) => open(col, row));
    return { row, col: open(at.col, row) ? at.col : (first ?? at.col) };
  }
  const step = way === 'right' ? 1 : -1;
  const { rows, cols } = extent;
  for (let next = at.row * cols + at.col + step; next >= 0 && next < rows * cols; next += step) {
    const to = { row: Math.floor(next / cols), col: next % cols };
    if (open(to.col, to.row)) return to;
  }
  return at;
}
