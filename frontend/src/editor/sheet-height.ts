/** How much a sheet at the bottom of the screen shows, least first. */
export const SHEET_HEIGHTS = ['title', 'half', 'full'] as const;

export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** What the sheet shows of a room of that height, in pixels: its title, half of it, nearly all. */
const SHARES: Record<SheetHeight, (room: number) => number> = {
  title: () => 112,
  half: (room) => room * 0.52,
  full: (room) => room - 8,
};

/** A tap makes it taller, and from the tallest only the title is left. */
export function next(height: SheetHeight): SheetHeight {
  return SHEET_HEIGHTS[(SHEET_HEIGHTS.indexOf(height) + 1) % SHEET_HEIGHTS.length] ?? 'half';
}

export function stepped(height: SheetHeight, by: number): SheetHeight {
  const at = SHEET_HEIGHTS.indexOf(height) + by;
  return SHEET_HEIGHTS[Math.max(0, Math.min(at, SHEET_HEIGHTS.length - 1))] ?? height;
}

/** The height that is nearest to where the sheet was let go. */
export function nearest(pixels: number, room: number): SheetHeight {
  const away = (height: SheetHeight) => Math.abs(SHARES[height](room) - pixels);
  return [...SHEET_HEIGHTS].sort((a, b) => away(a) - away(b))[0] ?? 'half';
}
