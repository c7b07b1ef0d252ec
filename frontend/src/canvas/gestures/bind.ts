import type { ElementHands } from '../element-hands';
import { AskMenu } from './ask-menu';
import { Box, beginsBox } from './box';
import { Drag } from './drag';
import type { Hands } from './hands';
import { Keys } from './keys';
import { Navigate } from './navigate';
import { Pointing } from './pointing';

/** Binds all gestures. Dragging goes first: what it does not take, a box or panning does. */
export function bindGestures(hands: ElementHands): void {
  const drag = new Drag(hands);
  const taken = () => hands.framing.taken();
  const navigate = new Navigate(hands.canvas, hands.stage, taken, (event) => boxes(event, hands));
  const box = new Box(hands);
  new AskMenu(hands, () => {
    drag.drop();
    navigate.hold();
    box.stop();
  });
  new Pointing(hands);
  new Keys(hands);
}

/** One finger, or the left button. */
function boxes(event: MouseEvent | TouchEvent, hands: Hands): boolean {
  if (!('touches' in event)) return event.button === 0 && beginsBox(event, hands, event.shiftKey);
  const [finger] = event.touches;
  return finger !== undefined && event.touches.length === 1 && beginsBox(finger, hands, false);
}
