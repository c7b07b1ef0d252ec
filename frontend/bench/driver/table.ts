/** Rows beneath a head, each column as wide as its widest cell. */
export function lined(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('  ');
  return [line(head), ...rows.map(line)];
}

/** Three digits are as many as a figure deserves. */
export function short(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}
