import type { Position } from '../protocol';
import type { MapCanvasEvents, Picked } from './contract';
import type { Framing } from './framing';
import type { Hands } from './gestures/hands';
import { handlesFor } from './gestures/pointing';
import type { LabelTyping } from './label-typing';
import type { Stage } from './stage';

/** The parts of the element that its gestures work on. */
export interface HandsOf extends HTMLElement {
  selection: Picked;
  readonly readonly: boolean;
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
  ) {}

  get selection(): Picked {
    return this.element.selection;
  }

  get fixed(): boolean {
    return this.element.readonly;
  }

  pick(picked: Picked): void {
    if (same(picked.factors, this.selection.factors) && same(picked.links, this.selection.links)) return;
    this.element.selection = picked;
    this.stage.setHand({ handles: handlesFor(this.stage.hand.over, picked, this.fixed) });
    tell(this.element, 'pick', picked);
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

  begin(at: Position, text: string): void {
    this.typing.begin(at, text);
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

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}
