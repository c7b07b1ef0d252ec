import { emphases } from '../scene/emphasis';
import type { Bounds } from '../scene/geometry';
import { levelAt } from '../scene/level';
import { REGION_REACH } from '../scene/regions';
import type { Scene } from '../scene/scene';
import type { Measure } from '../scene/wrap';
import { paintMap } from './paint-map';
import { light } from './palette';
import { SvgInk } from './svg-ink';
import { EMPTY_HAND, type View } from './view';
import { escapeXml, num } from './xml';

const MARGIN = 24;
/** Names of regions stand a little outside of their ground at most. */
const NAME_ROOM = 24;

/** The whole map in full detail, without selection or people: what is printed and passed on. */
export function wholeView(scene: Scene, measure: Measure, regions = false): View {
  return {
    scene,
    emphases: emphases({ factors: [], links: [] }, null),
    level: { ...levelAt(1, false), hair: 0 },
    visible: roomOf(scene, regions ? REGION_REACH + NAME_ROOM : 0),
    steps: null,
    turns: null,
    halo: [],
    regions,
    marks: {},
    ghost: null,
    people: [],
    hand: EMPTY_HAND,
    measure,
  };
}

/** The room that the whole map takes, with a margin and some more on each side. */
export function roomOf(scene: Scene, more = 0): Bounds {
  const b = scene.bounds() ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const out = MARGIN + more;
  return { left: b.left - out, top: b.top - out, right: b.right + out, bottom: b.bottom + out };
}

/** A view as a stand-alone SVG in light colours; nothing is fetched and nothing runs when it is opened. */
export function exportSvg(view: View): string {
  const ink = new SvgInk();
  paintMap(ink, view);
  const { left, top, right, bottom } = view.visible;
  const [x, y, w, h] = [num(left), num(top), num(right - left), num(bottom - top)];
  const font = escapeXml(light.font);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${x} ${y} ${w} ${h}" font-family="${font}">
<title>${escapeXml(view.scene.title)}</title>
<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${light.color('surface')}"/>
${ink.write(light)}
</svg>
`;
}
