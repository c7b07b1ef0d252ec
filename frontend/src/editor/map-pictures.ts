import type { MapCanvas } from '../canvas/map-canvas';
import { withFont } from '../canvas/paint/embed-font';
import { download, fileName } from './file-name';

/** Saves the whole map as a drawing that stays sharp at any size and brings its font along. */
export async function saveSvg(canvas: MapCanvas, title: string): Promise<void> {
  download(new Blob([await withFont(canvas.toSvg())], { type: 'image/svg+xml' }), fileName(title, 'svg'));
}

/** Saves the map at twice the size of the screen, so that it can be printed. */
export async function savePng(canvas: MapCanvas, title: string): Promise<void> {
  download(await canvas.toPng(2), fileName(title, 'png'));
}
