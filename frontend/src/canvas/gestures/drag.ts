import { type D3DragEvent, drag } from 'd3-drag';
import { select } from 'd3-selection';
import type { Position } from '../../protocol';
import { distance, type Point } from '../scene/geometry';
import { factorAt } from '../scene/hit';
import type { Hands } from './hands';
import { MergeDrop } from './merge-drop';
import { placeOf, touchedAt } from './touch';

/** A drag shorter than this, in screen pixels, is a click. */
const SLACK = 4;

interface Held extends Point {
  readonly is: 'handle' | 'factor';
  readonly id: string;
}

type Dragged = D3DragEvent<HTMLCanvasElement, unknown, Held>;

/** Dragging labels moves them; dragging a handle draws a link. Must be bound before panning, which takes the rest. */
export class Drag {
  readonly #hands: Hands;
  #start: Point = { x: 0, y: 0 };
  #origins: Record<string, Position> = {};
  #going = false;
  /** What goes on was taken away: the rest of it means nothing. */
  #dropped = false;
  readonly #merge: MergeDrop;

  constructor(hands: Hands) {
    this.#hands = hands;
    this.#merge = new MergeDrop(hands);
    hands.canvas.addEventListener('touchstart', ({ touches }) => touches.length > 1 && this.drop(), true);
    select(hands.canvas).call(
      drag<HTMLCanvasElement, unknown>()
        .clickDistance(SLACK)
        .subject((event: Dragged) => this.#subject(event) ?? null)
        .on('start', (event: Dragged) => this.#begin(event))
        .on('drag', (event: Dragged) => this.#move(event))
        .on('end', (event: Dragged) => this.#end(event)),
    );
  }

  #at(event: Dragged): Point {
    const source: MouseEvent | TouchEvent = event.sourceEvent;
    const finger = 'changedTouches' in source ? source.changedTouches[0] : source;
    return finger ? placeOf(finger, this.#hands.canvas, this.#hands.stage) : this.#start;
  }

  #subject(event: Dragged): Held | undefined {
    if (this.#hands.fixed) return undefined;
    const finger = event.sourceEvent.type.startsWith('touch');
    const touched = touchedAt(this.#hands.stage, this.#at(event), finger);
    if (touched.is !== 'handle' && touched.is !== 'factor') return undefined;
    if (finger && touched.is === 'factor' && !this.#movable(event, touched.factor.id)) return undefined;
    return { is: touched.is, id: touched.factor.id, x: event.x, y: event.y };
  }

  /** A finger moves what is picked; on everything else it moves the paper. Two fingers move nothing. */
  #movable(event: Dragged, id: string): boolean {
    return event.sourceEvent.touches?.length === 1 && this.#hands.selection.factors.includes(id);
  }

  /** Puts back what is being dragged, and forgets it. */
  drop(): void {
    const { stage } = this.#hands;
    if (this.#going) {
      stage.hold(this.#origins);
      stage.release();
      stage.setHand({ rubber: null });
    }
    this.#merge.end();
    this.#going = false;
    this.#dropped = true;
  }

  #begin(event: Dragged): void {
    const { stage, selection } = this.#hands;
    this.#dropped = false;
    stage.motion.stop();
    this.#start = this.#at(event);
    this.#going = false;
    const { id } = event.subject;
    const ids = selection.factors.includes(id) ? selection.factors : [id];
    const origins = ids.flatMap((one) => stage.scene.factor(one) ?? []).map(({ id, x, y }) => [id, { x, y }]);
    this.#origins = Object.fromEntries(origins);
  }

  #move(event: Dragged): void {
    const { stage } = this.#hands;
    if (this.#dropped) return;
    const at = this.#at(event);
    if (!this.#going && distance(at, this.#start) * stage.camera.k < SLACK) return;
    this.#going = true;
    const { is, id } = event.subject;
    if (is === 'handle') stage.setHand({ rubber: { from: id, to: at, target: this.#target(id, at) } });
    else {
      stage.hold(this.#shifted(at));
      if (Object.keys(this.#origins).length === 1) this.#merge.move(id, at);
    }
  }

  #end(event: Dragged): void {
    const { stage } = this.#hands;
    const { is, id } = event.subject;
    if (!this.#going) return;
    this.#going = false;
    if (is === 'factor') return this.#let(id);
    const target = this.#target(id, this.#at(event));
    stage.setHand({ rubber: null });
    if (target) this.#hands.linked(id, target);
  }

  /** Over a factor where it rested, it goes back to its place and a merge is asked about. */
  #let(id: string): void {
    const { stage } = this.#hands;
    const into = this.#merge.end();
    if (into === null) return this.#hands.moved(stage.release());
    stage.hold(this.#origins);
    stage.release();
    this.#hands.merge(id, into);
  }

  #target(from: string, at: Point): string | null {
    const found = factorAt(this.#hands.stage.scene, at, 6);
    return found && found.id !== from ? found.id : null;
  }

  #shifted(at: Point): Record<string, Position> {
    const [dx, dy] = [at.x - this.#start.x, at.y - this.#start.y];
    const moved = Object.entries(this.#origins).map(([id, { x, y }]) => [
      id,
      { x: Math.round(x + dx), y: Math.round(y + dy) },
    ]);
    return Object.fromEntries(moved);
  }
}
