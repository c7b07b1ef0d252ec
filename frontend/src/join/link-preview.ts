import { measureIn } from '../canvas/measure';
import { CanvasInk } from '../canvas/paint/canvas-ink';
import { wholeView } from '../canvas/paint/export-svg';
import { paintMap } from '../canvas/paint/paint-map';
import { paletteOf } from '../canvas/paint/palette';
import { LabelMaker } from '../canvas/scene/label';
import { Scene } from '../canvas/scene/scene';
import { newLink } from '../live/parts';
import type { Drawing, DrawnFactor, Polarity } from '../protocol';

/** Between the two labels there is room for the link and its mark. Pixels. */
const BETWEEN = 110;
const MARGIN = 14;

/** Draws a link as it will stand on the map, as large as the picture is wide. */
export function paintPreview(
  canvas: HTMLCanvasElement,
  cause: DrawnFactor,
  effect: DrawnFactor,
  polarity: Polarity,
): void {
  const palette = paletteOf(canvas);
  const measure = measureIn(palette.font);
  const scene = new Scene(apart(cause, effect, polarity, new LabelMaker(measure)), new LabelMaker(measure));
  const bounds = scene.bounds();
  const context = canvas.getContext('2d');
  if (!bounds || !context) return;
  const [w, h] = [bounds.right - bounds.left + 2 * MARGIN, bounds.bottom - bounds.top + 2 * MARGIN];
  const shown = canvas.clientWidth || w;
  const scale = Math.min(1, shown / w);
  const dots = globalThis.devicePixelRatio || 1;
  canvas.width = Math.round(shown * dots);
  canvas.height = Math.round(h * scale * dots);
  const k = scale * dots;
  const left = (canvas.width - w * k) / 2;
  context.setTransform(k, 0, 0, k, left + (MARGIN - bounds.left) * k, (MARGIN - bounds.top) * k);
  const ink = new CanvasInk();
  paintMap(ink, wholeView(scene, measure));
  ink.flush(context, palette);
}

/** The two beside each other, the first where reading begins. */
function apart(cause: DrawnFactor, effect: DrawnFactor, polarity: Polarity, labels: LabelMaker): Drawing {
  const half = (factor: DrawnFactor) => labels.place(factor, false).w / 2;
  const way = document.documentElement.dir === 'rtl' ? -1 : 1;
  const x = way * (half(cause) + BETWEEN + half(effect));
  const said = newLink({
    ...{ id: 'said', cause: cause.id, effect: effect.id, polarity },
    ...{ strength: 2 / 3, certainty: 'FAIRLY_SURE', delay: 'NONE' },
  });
  const factors = [
    { ...cause, x: 0, y: 0, theme: null },
    { ...effect, x, y: 0, theme: null },
  ];
  return { title: '', focal: null, factors, links: [said] };
}
