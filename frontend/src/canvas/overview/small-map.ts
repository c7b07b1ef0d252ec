import { kindTone } from '../paint/kinds';
import type { Palette } from '../paint/palette';
import { type Camera, fitting } from '../scene/camera';
import type { Scene } from '../scene/scene';

const MARGIN = 6;
const NO_INSET = { top: 0, right: 0, bottom: 0, left: 0 };
/** With more links than this the lines of a small picture are one grey. */
const MOST_LINES = 3000;
/** A factor is at least this large, pixels of the picture. */
const LEAST = { w: 3, h: 2 };

/** Draws a whole scene into a small picture: lines and boxes. Answers where the world stands in it. */
export function drawSmallMap(
  canvas: HTMLCanvasElement,
  scene: Scene,
  palette: Palette,
  width: number,
  height: number,
): Camera | undefined {
  const bounds = scene.bounds();
  const context = canvas.getContext('2d');
  if (!bounds || !context) return undefined;
  const density = window.devicePixelRatio || 1;
  canvas.width = width * density;
  canvas.height = height * density;
  const camera = fitting(bounds, { width, height }, NO_INSET, MARGIN, 1);
  context.setTransform(density, 0, 0, density, 0, 0);
  drawLines(context, scene, palette, camera);
  for (const { factor, focal, x, y, w, h } of scene.factors) {
    const [bw, bh] = [Math.max(LEAST.w, w * camera.k), Math.max(LEAST.h, h * camera.k)];
    context.fillStyle = palette.color(focal ? 'ink' : `${kindTone(factor.kind)}-edge`);
    context.fillRect(x * camera.k + camera.x - bw / 2, y * camera.k + camera.y - bh / 2, bw, bh);
  }
  return camera;
}

function drawLines(
  context: CanvasRenderingContext2D,
  scene: Scene,
  palette: Palette,
  { k, x, y }: Camera,
): void {
  context.strokeStyle = palette.color('rule');
  context.lineWidth = 0.99;
  context.beginPath();
  for (const { curve } of scene.links.slice(0, MOST_LINES)) {
    context.moveTo(curve.from.x * k + x, curve.from.y * k + y);
    context.lineTo(curve.to.x * k + x, curve.to.y * k + y);
  }
  context.stroke();
}
