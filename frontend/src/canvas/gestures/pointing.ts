import type { Picked } from '../contract';
import { factorAt } from '../scene/hit';
import type { Hands } from './hands';
import { placeOf, type Touched, touchedAt } from './touch';

/** Others see the pointer at most this often. */
const POINTER_EVERY_MS = 100;
/** A label keeps its handles while the pointer is this near. */
const HOVER_REACH = 18;

/** Pointing, clicking and double-clicking. */
export class Pointing {
  readonly #hands: Hands;
  #told = 0;
  #finger = false;

  constructor(hands: Hands) {
    this.#hands = hands;
    const { canvas } = hands;
    canvas.addEventListener('pointerdown', (event) => {
      this.#finger = event.pointerType === 'touch';
    });
    canvas.addEventListener('pointermove', (event) => this.#hover(event));
    canvas.addEventListener('pointerleave', () => this.#left());
    canvas.addEventListener('click', (event) => this.#click(event));
    canvas.addEventListener('dblclick', (event) => this.#twice(event));
  }

  #touched(event: MouseEvent): Touched {
    const { canvas, stage } = this.#hands;
    return touchedAt(stage, placeOf(event, canvas, stage), this.#finger);
  }

  #hover(event: PointerEvent): void {
    const { canvas, stage, selection, fixed } = this.#hands;
    const at = placeOf(event, canvas, stage);
    if (event.timeStamp - this.#told > POINTER_EVERY_MS) {
      this.#told = event.timeStamp;
      this.#hands.pointer(at);
    }
    if (event.buttons !== 0 || event.pointerType === 'touch') return;
    const touched = touchedAt(stage, at);
    canvas.style.cursor = cursorOver(touched, fixed);
    const over = factorAt(stage.scene, at, HOVER_REACH)?.id ?? null;
    if (over !== stage.hand.over) stage.setHand({ over, handles: handlesFor(over, selection, fixed) });
  }

  #left(): void {
    const { stage, selection, fixed } = this.#hands;
    this.#hands.pointer(null);
    stage.setHand({ over: null, handles: handlesFor(null, selection, fixed) });
  }

  #click(event: MouseEvent): void {
    const { selection } = this.#hands;
    const touched = this.#touched(event);
    const add = this.#hands.several || event.shiftKey || event.ctrlKey || event.metaKey;
    if (touched.is === 'handle' || touched.is === 'factor')
      this.#hands.pick(picked(selection, 'factors', touched.factor.id, add));
    else if (touched.is === 'link') this.#hands.pick(picked(selection, 'links', touched.link.id, add));
    else if (!add) this.#hands.pick({ factors: [], links: [] });
  }

  #twice(event: MouseEvent): void {
    if (this.#hands.fixed || this.#hands.several) return;
    const touched = this.#touched(event);
    if (touched.is === 'factor') this.#hands.rename(touched.factor.id);
    else if (touched.is === 'ground')
      this.#hands.begin(placeOf(event, this.#hands.canvas, this.#hands.stage), '');
  }
}

/** Handles stand at the label under the pointer and at a label picked alone. */
export function handlesFor(over: string | null, selection: Picked, fixed: boolean): string[] {
  if (fixed) return [];
  const alone = selection.factors.length === 1 ? selection.factors : [];
  return [...new Set(over === null ? alone : [...alone, over])];
}

/** The selection after a click: just the one clicked, or with it added or taken out. */
export function picked(before: Picked, kind: keyof Picked, id: string, add: boolean): Picked {
  if (!add) return { factors: [], links: [], [kind]: [id] };
  const ids = before[kind];
  return { ...before, [kind]: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id] };
}

function cursorOver(touched: Touched, fixed: boolean): string {
  switch (touched.is) {
    case 'handle':
      return 'crosshair';
    case 'factor':
      return fixed ? 'pointer' : 'move';
    case 'link':
      return 'pointer';
    case 'ground':
      return 'grab';
  }
}
