import type { VersionAnswer } from '../protocol';
import { dayOf, sameDay } from './times';
import type { TimelineScale } from './timeline-scale';

/** A text on the timeline, by the pixel it stands around. */
export interface Caption {
  x: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

/** Least pixels that a character takes. */
const CHARACTER = 7.2;
/** Pixels between two texts. */
const APART = 14;

/** Texts that do not lie over each other: of two that would, the one given first stays. */
export function roomy(captions: readonly Caption[], width: number): Caption[] {
  const taken: [number, number][] = [];
  return captions.flatMap((caption) => {
    const wide = caption.text.length * CHARACTER;
    const x = Math.min(Math.max(caption.x, wide / 2), Math.max(wide / 2, width - wide / 2));
    const [from, to] = [x - wide / 2 - APART / 2, x + wide / 2 + APART / 2];
    if (taken.some(([left, right]) => from < right && to > left)) return [];
    taken.push([from, to]);
    return [{ ...caption, x, anchor: 'middle' as const }];
  });
}

/** The days on which the map was worked on: the last first, then in order. */
export function days(scale: TimelineScale, width: number, now: Date): Caption[] {
  const begun = scale.slots.filter(
    ({ stretch }, i, all) =>
      i === 0 || !sameDay(new Date(stretch.at), new Date(all[i - 1]?.stretch.at ?? '')),
  );
  const captions = begun.map(({ stretch, left }) => ({
    x: left * width,
    text: dayOf(new Date(stretch.at), now),
    anchor: 'middle' as const,
  }));
  return roomy([...captions.slice(-1), ...captions.slice(0, -1)], width);
}

/** The names of the named moments; the one that is looked at goes before. */
export function names(
  versions: readonly VersionAnswer[],
  scale: TimelineScale,
  width: number,
  seq: number,
): Caption[] {
  const here = (version: VersionAnswer) => Number(version.seq === seq);
  const ordered = [...versions].sort((a, b) => here(b) - here(a));
  return roomy(
    ordered.map(({ seq: at, name }) => ({
      x: scale.placeOf(at) * width,
      text: name.length > 28 ? `${name.slice(0, 27)}…` : name,
      anchor: 'middle',
    })),
    width,
  );
}
