import { TEXT_SIZE } from './label';

/** What is worth drawing at a scale. */
export interface Level {
  /** Words where they can be read; without them labels are plain boxes. */
  readonly words: boolean;
  /** Room is short: the icon gives way and the words grow into the label. */
  readonly dense: boolean;
  /** Words of a label are at least this large, world pixels; others are not drawn. */
  readonly least: number;
  /** Signs, delay and disagreement marks. */
  readonly signs: boolean;
  readonly heads: boolean;
  /** Curves; otherwise straight lines. */
  readonly curves: boolean;
  /**
   * No line is thinner than this many world pixels. It is just under one pixel on the screen: without a graphics card
   * such lines cost a quarter of what slightly thicker ones do.
   */
  readonly hair: number;
  /** Size of small words beside labels, world pixels: they stay readable for longer than labels do. */
  readonly small: number;
}

/** Words of labels are never smaller than this on the screen, pixels. */
export const READABLE = 12.5;
/** Words grow into a label by this much at most. */
export const MOST_GROWTH = 1.4;
const HEADS_FROM = 0.15;
const HAIR = 0.99;
/** Small words are 14 world pixels high, and never less than 13 on the screen. */
const SMALL = { world: 14, screen: 13 } as const;
/** Lines up to this much wider than the thinnest are drawn as thin as that: nobody can tell. */
const HARDLY_WIDER = 1.4;

/** The width that a line of some width is drawn with. */
export function lineWidth(width: number, { hair }: Level): number {
  return width <= HARDLY_WIDER * hair ? hair : width;
}

/** The same with lines only between labels: for the moment in which all of a large map moves. */
export function sketched(level: Level): Level {
  return { ...level, signs: false, heads: false, curves: false };
}

/** The level of detail at a scale (screen pixels for a world pixel); thumbnails are boxes and lines only. */
export function levelAt(scale: number, thumb: boolean): Level {
  const least = READABLE / scale;
  const words = !thumb && least <= TEXT_SIZE * MOST_GROWTH;
  return {
    words,
    dense: least > TEXT_SIZE,
    least,
    signs: words,
    heads: !thumb && scale >= HEADS_FROM,
    curves: thumb || scale >= HEADS_FROM,
    hair: HAIR / scale,
    small: Math.max(SMALL.world, SMALL.screen / scale),
  };
}
