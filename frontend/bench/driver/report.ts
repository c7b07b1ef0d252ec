import type { CanvasFigures, Judged } from './canvas.ts';
import type { Spread } from './figures.ts';
import type { Machine } from './machine.ts';
import { lined, short } from './table.ts';

/** A machine with the version of vis-network. */
type Beside = Machine & { readonly rival: string };

/** The figures as lines of text. */
export function asText(figures: CanvasFigures, machine: Beside, rounds: number): string {
  const { dragWork, firstPaint, firstPaintWork, layoutWork, overlaps, longestTask, longestWait } = figures;
  return [
    `${machine.processor}, ${machine.cores} cores, ${machine.memory} MB, ${machine.system}, no graphics card`,
    `${machine.browser}; Node ${machine.node}; vis-network ${machine.rival}; median (least-most) of ${rounds} rounds`,
    '',
    ...table(
      'Dragging one factor, the whole map in view: CPU ms a frame, whole browser',
      'vis-network',
      dragWork,
    ),
    ...table('First picture: ms until it is painted', 'vis-network', firstPaint),
    ...table('First picture: CPU ms, whole browser', 'vis-network', firstPaintWork),
    ...table('Layout in a worker: CPU ms, whole browser', 'd3-force', [layoutWork]),
    `Labels that overlap afterwards, pairs: Mapwright ${overlaps.ours}, d3-force ${overlaps.theirs}`,
    `While the page tidies up ${layoutWork.factors} factors: longest task ${say(longestTask)} ms, ` +
      `longest wait of a key ${say(longestWait)} ms`,
    '',
  ].join('\n');
}

function table(title: string, rival: string, rows: readonly Judged[]): string[] {
  const head = ['factors', 'links', 'Mapwright', rival, 'ratio', 'wanted'];
  const cells = rows.map(({ factors, links, ours, theirs, ratio, wanted }) => [
    String(factors),
    String(links),
    say(ours),
    say(theirs),
    ratio.toFixed(2),
    wanted === null ? '' : `<= ${wanted} ${ratio <= wanted ? 'met' : 'MISSED'}`,
  ]);
  return [title, ...lined(head, cells), ''];
}

function say({ median, least, most }: Spread): string {
  return `${short(median)} (${short(least)}-${short(most)})`;
}
