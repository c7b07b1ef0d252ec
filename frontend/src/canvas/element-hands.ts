import type { Position } from '../protocol';
import type { MapCanvasEvents, Picked } from './contract';
import type { Framing } from './framing';
import type { Cues } from './gestures/cues';
import type { Hands } from './gestures/hands';
import { handlesFor } from './gestures/pointing';
import type { LabelTyping } from './label-typing';
import { toWorld } from './scene/camera';
import type { Point } from './scene/geometry';
import type { Stage } from './stage';

/** The parts of the element that its gestures work on. */
export interface HandsOf extends HTMLElement {
  selection: Picked;
  readonly readonly: boolean;
  readonly several: boolean;
  /** What a screen reader is told last. */
  spoken: string | null;
}

/** Sends one of the element's events. */
export function tell<K extends keyof MapCanvasEvents>(
  from: HTMLElement,
  name: K,
  detail: MapCanvasEvents[K],
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** Turns gestures into the element's events. */
export class ElementHands implements Hands {
  constructor(
    readonly element: HandsOf,
    readonly stage: Stage,
    readonly canvas: HTMLCanvasElement,
    readonly framing: Framing,
    readonly typing: LabelTyping,
    readonly cues: Cues,
  ) {}

  get selection(): Picked {
    return this.element.selection;
  }

  get fixed(): boolean {
    return this.element.readonly;
  }

  get several(): boolean {
    return this.element.several;
  }

  pick(picked: Picked, words?: string): void {
    this.element.spoken = words ?? null;
    if (same(picked, this.selection)) return;
    this.element.selection = picked;
    this.stage.setHand({ handles: handlesFor(this.stage.hand.over, picked, this.fixed) });
    tell(this.element, 'pick', picked);
  }

  say(words: string): void {
    this.element.spoken = words;
  }

  read(words: string): void {
    tell(this.element, 'read-out', words);
  }

  about(): void {
    tell(this.element, 'about-request', null);
  }

  menu(at: Point, picked: Picked): void {
    tell(this.element, 'menu-request', { ...at, at: toWorld(this.stage.camera, at), picked });
  }

  merge(from: string, into: string): void {
    tell(this.element, 'merge-request', { from, into });
  }

  linkFrom(cause: string): void {
    tell(this.element, 'link-from', cause);
  }

  reveal(id: string): void {
    this.framing.reveal([id]);
  }

  moved(positions: Record<string, Position>): void {
    tell(this.element, 'factors-moved', { positions, tidy: false });
  }

  linked(cause: string, effect: string): void {
    tell(this.element, 'link-add', { cause, effect });
  }

  rename(id: string): void {
    this.typing.rename(id);
  }

  begin(at: Position, text: string, pick = false): void {
    this.typing.begin(at, text, pick);
  }

  remove(picked: Picked): void {
    tell(this.element, 'remove-request', picked);
  }

  pointer(at: Position | null): void {
    tell(this.element, 'pointer-at', at);
  }

  zoom(by: number | null): void {
    if (by === null) this.framing.fit();
    else this.framing.zoom(by);
  }

  pan(dx: number, dy: number): void {
    this.framing.pan(dx, dy);
  }
}

/** Whether two picks are of the same factors and links. */
export function same(one: Picked, other: Picked): boolean {
  return alike(one.factors, other.factors) && alike(one.links, other.links);
}

function alike(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}
