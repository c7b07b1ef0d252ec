import { Network, type Options } from 'vis-network/standalone';
import { measureIn } from '../../src/canvas/measure';
import { kindTone } from '../../src/canvas/paint/kinds';
import { signOf, toneOf } from '../../src/canvas/paint/link-marks';
import { type Palette, paletteOf } from '../../src/canvas/paint/palette';
import { LABEL_RADIUS, widthOf } from '../../src/canvas/scene/measures';
import { LabelMaker, TEXT_SIZE } from '../../src/canvas/scene/label';
import type { Drawing, DrawnFactor, DrawnLink, Position } from '../../src/protocol';
import type { Painter } from './painter';

/** vis-network with the look of our maps: boxes with words, solid curves with arrowheads, nothing that moves by itself. */
export class Vis implements Painter {
  #network: Network | undefined;
  #room: HTMLElement | undefined;

  show(map: Drawing, room: HTMLElement): void {
    const palette = paletteOf(document.documentElement);
    const labels = new LabelMaker(measureIn(palette.font));
    const nodes = map.factors.map((factor) => visFactor(factor, labels, palette));
    const edges = map.links.map((link) => visLink(link, palette));
    this.#room = room;
    this.#network = new Network(room, { nodes, edges }, optionsOf(palette));
    this.#network.fit({ animation: false });
  }

  canvas(): HTMLCanvasElement {
    const canvas = this.#room?.querySelector('canvas');
    if (!canvas) throw new Error('The map is not on the page yet');
    return canvas;
  }

  placeOf(id: string): Position {
    const place = this.#network?.getPositions([id])[id];
    if (!place || !this.#network) throw new Error(`No such factor: ${id}`);
    return this.#network.canvasToDOM(place);
  }
}

function visFactor(factor: DrawnFactor, labels: LabelMaker, palette: Palette) {
  const kind = kindTone(factor.kind);
  const { lines } = labels.place(factor, false);
  return {
    id: factor.id,
    label: lines.join('\n'),
    x: factor.x,
    y: factor.y,
    color: { background: palette.color(`${kind}-fill`), border: palette.color(`${kind}-edge`) },
  };
}

function visLink({ id, cause, effect, polarity, strength }: DrawnLink, palette: Palette) {
  const color = palette.color(toneOf(signOf(polarity, false)));
  return { id, from: cause, to: effect, width: widthOf(strength), color: { color, highlight: color } };
}

function optionsOf(palette: Palette): Options {
  return {
    physics: false,
    layout: { improvedLayout: false },
    interaction: { hover: false },
    nodes: {
      shape: 'box',
      borderWidth: 1.8,
      margin: { top: 10, bottom: 10, left: 38, right: 18 },
      shapeProperties: { borderRadius: LABEL_RADIUS },
      font: { size: TEXT_SIZE, face: palette.font, color: palette.color('ink') },
    },
    edges: {
      arrows: { to: { enabled: true, scaleFactor: 0.7 } },
      smooth: { enabled: true, type: 'curvedCW', roundness: 0.1 },
    },
  };
}
