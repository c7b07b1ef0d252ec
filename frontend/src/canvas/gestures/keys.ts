import type { Position } from '../../protocol';
import { readPicked } from '../reading/read';
import { middleOf, toScreen, toWorld } from '../scene/camera';
import { type Point, pointAt } from '../scene/geometry';
import type { Hands } from './hands';
import { type Act, actOf } from './key-table';
import { Nudge } from './nudge';
import { Walking } from './walking';

const PAN = 60;
/** World pixels from a factor to the new one beside it. */
const BESIDE = { x: 40, y: 110 };

/** Everything the canvas does by keyboard. */
export class Keys {
  readonly #hands: Hands;
  readonly #walking: Walking;
  readonly #nudge: Nudge;
  #pointer: Position | null = null;

  constructor(hands: Hands) {
    this.#hands = hands;
    this.#walking = new Walking(hands);
    this.#nudge = new Nudge(hands);
    const { canvas } = hands;
    canvas.addEventListener('keydown', (event) => {
      if (this.#down(event)) event.preventDefault();
    });
    for (const end of ['keyup', 'blur'] as const) canvas.addEventListener(end, () => this.#nudge.done());
    canvas.addEventListener('pointermove', ({ offsetX, offsetY }) => {
      this.#pointer = { x: offsetX, y: offsetY };
    });
    canvas.addEventListener('pointerleave', () => {
      this.#pointer = null;
    });
  }

  /** Whether the key meant something here. */
  #down(event: KeyboardEvent): boolean {
    const act = actOf(event, this.#anything());
    return act !== undefined && (this.#look(act) || (!this.#hands.fixed && this.#change(act)));
  }

  #anything(): boolean {
    const { factors, links } = this.#hands.selection;
    return factors.length + links.length > 0;
  }

  /** What one may do with any map. */
  #look(act: Act): boolean {
    const { stage, selection } = this.#hands;
    switch (act.does) {
      case 'walk':
        return this.#walking.arrow(act.x, act.y, act.more);
      case 'order':
        return this.#walking.inOrder(act.to);
      case 'pan':
        return done(this.#hands.pan(-act.x * PAN, -act.y * PAN));
      case 'zoom':
        return done(this.#hands.zoom(act.by));
      case 'escape':
        if (!this.#anything()) return false;
        return done(this.#hands.pick({ factors: [], links: [] }));
      case 'all':
        return done(this.#hands.pick({ factors: stage.scene.factors.map(({ id }) => id), links: [] }));
      case 'menu':
        return done(this.#hands.menu(this.#there(), selection));
      case 'about':
        return done(this.#hands.about());
      case 'read':
        return done(this.#hands.read(readPicked(stage.scene, selection.factors, selection.links)));
      default:
        return false;
    }
  }

  /** What changes the map. */
  #change(act: Act): boolean {
    const { selection, stage } = this.#hands;
    const active = selection.factors.at(-1);
    switch (act.does) {
      case 'shift':
        return this.#nudge.by(act.x, act.y, act.more);
      case 'remove':
        return this.#anything() && done(this.#hands.remove(selection));
      case 'rename':
        return active !== undefined && done(this.#hands.rename(active));
      case 'link':
        return active !== undefined && done(this.#hands.linkFrom(active));
      case 'new':
        return done(this.#hands.begin(this.#beside(active), '', true));
      case 'type':
        return done(this.#hands.begin(toWorld(stage.camera, this.#pointer ?? this.#middle()), act.letter));
      default:
        return false;
    }
  }

  /** A place below a factor that no other stands on; the middle of the view without one. */
  #beside(id: string | undefined): Point {
    const { scene, camera } = this.#hands.stage;
    const by = id === undefined ? undefined : scene.factor(id);
    if (!by) return toWorld(camera, this.#middle());
    const taken = (p: Point) => scene.factors.some((f) => Math.hypot(f.x - p.x, 2 * (f.y - p.y)) < BESIDE.y);
    const at = { x: by.x + BESIDE.x, y: by.y + BESIDE.y };
    while (taken(at)) at.y += BESIDE.y;
    return at;
  }

  #middle(): Point {
    return middleOf(this.#hands.stage.size, { top: 0, right: 0, bottom: 0, left: 0 });
  }

  /** Where a menu about what is picked opens, in pixels of the canvas. */
  #there(): Point {
    const { stage, selection } = this.#hands;
    const factor = stage.scene.factor(selection.factors.at(-1) ?? '');
    const link = stage.scene.link(selection.links.at(-1) ?? '');
    if (factor) return toScreen(stage.camera, { x: factor.x, y: factor.y + factor.h / 2 });
    return link ? toScreen(stage.camera, pointAt(link.curve, link.signAt)) : this.#middle();
  }
}

/** Something was done, so the key meant something. */
function done(_done: unknown): true {
  return true;
}
