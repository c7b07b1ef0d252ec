/** Narrower than this the panel is a sheet that comes up from below. Pixels. */
const SHEET = 640;
const GAP = 6;
const MARGIN = 8;
/** Pixels. */
const WIDTH = 440;

/** Puts a panel of the top layer under its button, or makes it a sheet where room is short. */
export function placePanel(panel: HTMLElement, button: HTMLElement): void {
  const sheet = innerWidth < SHEET;
  panel.classList.toggle('sheet', sheet);
  if (sheet) {
    panel.style.inset = 'auto 0 0 0';
    panel.style.width = '100%';
    panel.style.maxHeight = '82dvh';
    return;
  }
  const { left, bottom } = button.getBoundingClientRect();
  const width = Math.min(WIDTH, innerWidth - 2 * MARGIN);
  const start = Math.max(MARGIN, Math.min(left, innerWidth - width - MARGIN));
  panel.style.inset = `${bottom + GAP}px auto auto ${start}px`;
  panel.style.width = `${width}px`;
  panel.style.maxHeight = `${innerHeight - bottom - GAP - MARGIN}px`;
}
