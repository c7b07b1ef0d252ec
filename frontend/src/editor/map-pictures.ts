import type { MapCanvas } from '../canvas/map-canvas';
import { download, fileName } from './file-name';

/** Saves the whole map as a drawing that stays sharp at any size. */
export function saveSvg(canvas: MapCanvas, title: string): void {
  download(new Blob([canvas.toSvg()], { type: 'image/svg+xml' }), fileName(title, 'svg'));
}

/** Saves the map at twice the size of the screen, so that it can be printed. */
export async function savePng(canvas: MapCanvas, title: string): Promise<void> {
  download(await canvas.toPng(2), fileName(title, 'png'));
}
