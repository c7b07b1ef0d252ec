import { CanvasInk } from './canvas-ink';
import { paintMap } from './paint-map';
import { light } from './palette';
import type { View } from './view';

/** Most pixels of a picture; browsers refuse larger canvases. */
const MOST_PIXELS = 64_000_000;

/** A view as a PNG in light colours, `scale` pixels for a world pixel, less when it would grow too large. */
export function exportPng(view: View, scale: number): Promise<Blob> {
  const { left, top, right, bottom } = view.visible;
  const [w, h] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const k = Math.min(scale, Math.sqrt(MOST_PIXELS / (w * h)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(w * k);
  canvas.height = Math.ceil(h * k);
  const context = canvas.getContext('2d');
  if (!context) return Promise.reject(new Error('A picture needs a canvas to draw on'));
  context.fillStyle = light.color('surface');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(k, 0, 0, k, -left * k, -top * k);
  const ink = new CanvasInk();
  paintMap(ink, view);
  ink.flush(context, light);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))),
      'image/png',
    );
  });
}
