/** What has the focus in a table; row -1 is its head, where a column may have several parts. */
export interface Stop {
  readonly row: number;
  readonly col: number;
  readonly part: number;
}

/** How many rows there are, and how many parts the head of each column has. */
export interface Extent {
  readonly rows: number;
  readonly parts: readonly number[];
}

const PAGE = 10;

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Where a key leads from there (WAI-ARIA, pattern "grid"); null when it is not a key that leads anywhere. */
export function led(at: Stop, { key, ctrlKey, metaKey, altKey, shiftKey }: Key, extent: Extent): Stop | null {
  const control = ctrlKey || metaKey;
  if (altKey || shiftKey || (control && key !== 'Home' && key !== 'End')) return null;
  const { row, col } = at;
  switch (key) {
    case 'ArrowDown':
      return within({ row: row + 1, col, part: 0 }, extent);
    case 'ArrowUp':
      return row < 0 ? at : within({ row: row - 1, col, part: 0 }, extent);
    case 'PageDown':
      return within({ row: row + PAGE, col, part: 0 }, extent);
    case 'PageUp':
      return within({ row: Math.max(Math.min(row, 0), row - PAGE), col, part: 0 }, extent);
    case 'ArrowRight':
      return row < 0 && at.part + 1 < parts(extent, col)
        ? { row, col, part: at.part + 1 }
        : col + 1 < extent.parts.length
          ? { row, col: col + 1, part: 0 }
          : at;
    case 'ArrowLeft':
      return row < 0 && at.part > 0
        ? { row, col, part: at.part - 1 }
        : col > 0
          ? { row, col: col - 1, part: row < 0 ? parts(extent, col - 1) - 1 : 0 }
          : at;
    case 'Home':
      return { row: control ? -1 : row, col: 0, part: 0 };
    case 'End':
      return within({ row: control ? extent.rows - 1 : row, col: extent.parts.length - 1, part: 0 }, extent);
    default:
      return null;
  }
}

/** The same, or the nearest there is when the table has become smaller. */
export function within({ row, col, part }: Stop, extent: Extent): Stop {
  const to = {
    row: Math.min(row, extent.rows - 1),
    col: Math.max(0, Math.min(col, extent.parts.length - 1)),
  };
  return { ...to, part: to.row < 0 ? Math.min(part, Math.max(0, parts(extent, to.col) - 1)) : 0 };
}

function parts(extent: Extent, col: number): number {
  return extent.parts[col] ?? 0;
}
