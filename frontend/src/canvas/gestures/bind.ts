import type { ElementHands } from '../element-hands';
import { Drag } from './drag';
import { Keys } from './keys';
import { Navigate } from './navigate';
import { Pointing } from './pointing';

/** Binds all gestures. Dragging goes first: what it does not take, panning does. */
export function bindGestures(hands: ElementHands): void {
  new Drag(hands);
  new Navigate(hands.canvas, hands.stage, () => hands.framing.taken());
  new Pointing(hands);
  new Keys(hands);
}
