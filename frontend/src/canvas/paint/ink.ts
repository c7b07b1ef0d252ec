/** A colour by its token: `ink` stands for `--mw-ink`. */
export type Tone = string;

/** How a path is painted. */
export interface Style {
  readonly fill?: Tone;
  readonly stroke?: Tone;
  readonly width?: number;
  readonly dash?: readonly number[];
  /** Flat line ends; round otherwise. */
  readonly flat?: boolean;
}

/** A path that shapes are added to, in world pixels. */
export interface Outline {
  move(x: number, y: number): void;
  line(x: number, y: number): void;
  curve(bx: number, by: number, x: number, y: number): void;
  close(): void;
  circle(x: number, y: number, r: number): void;
  box(x: number, y: number, w: number, h: number, r: number): void;
}

export interface Words {
  text: string;
  x: number;
  /** Base line. */
  y: number;
  size: number;
  weight: number;
  tone: Tone;
  middle?: boolean;
  /** Measured width; a reader without the font squeezes the words into it. */
  width?: number;
}

/** An icon in a square box with its top left corner at x, y. */
export interface IconMark {
  name: string;
  x: number;
  y: number;
  size: number;
  tone: Tone;
}

/** Something that is drawn the same way again and again, such as a label. A screen keeps a picture of it. */
export interface Stamp {
  /** Says everything that changes how it looks; not where it stands. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Room it takes around x, y. */
  readonly w: number;
  readonly h: number;
  paint(ink: Ink): void;
}

/** What a painter draws with. Lower depths are painted first; shapes of one style and depth are painted at once. */
export interface Ink {
  outline(depth: number, style: Style): Outline;
  words(depth: number, words: Words): void;
  icon(depth: number, icon: IconMark): void;
  stamp(depth: number, stamp: Stamp): void;
}
