/** What is worth drawing at a scale. */
export interface Level {
  /** Words; without them labels are plain boxes. */
  readonly words: boolean;
  /** Room is short: the icon gives way and the words grow into the label. */
  readonly dense: boolean;
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

const WORDS_FROM = 0.3;
const DENSE_BELOW = 0.62;
const HEADS_FROM = 0.15;
const HAIR = 0.99;
/** Small words are 14 world pixels high, or 13 on the screen, as long as that is no more than 30. */
const SMALL = { world: 14, screen: 13, most: 30 } as const;

/** Lines up to this much wider than the thinnest are drawn as thin as that: nobody can tell. */
const HARDLY_WIDER = 1.4;

/** The width that a line of some width is drawn with. */
export function lineWidth(width: number, { hair }: Level): number {
  return width <= HARDLY_WIDER * hair ? hair : width;
}

/** The level of detail at a scale (screen pixels for a world pixel); thumbnails are boxes and lines only. */
export function levelAt(scale: number, thumb: boolean): Level {
  const words = !thumb && scale >= WORDS_FROM;
  return {
    words,
    dense: scale < DENSE_BELOW,
    signs: words,
    heads: !thumb && scale >= HEADS_FROM,
    curves: thumb || scale >= HEADS_FROM,
    hair: HAIR / scale,
    small: Math.min(SMALL.most, Math.max(SMALL.world, SMALL.screen / scale)),
  };
}
