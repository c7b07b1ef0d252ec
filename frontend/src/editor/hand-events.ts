import type { MapCanvasEvents, Picked } from '../canvas/contract';
import type { Deed } from './deed';
import type { MapHand } from './map-hand';
import type { Drawn } from './map-stage';

type Work = (hand: MapHand, event: CustomEvent) => void;

function work<T>(does: (hand: MapHand, detail: T) => void): Work {
  return (hand, event) => does(hand, event.detail as T);
}

/** What the events that come up through the map screen ask of the hand that changes the map. */
export const HAND_EVENTS: Readonly<Record<string, Work>> = {
  'link-drawn': work<Drawn>((hand, drawn) => hand.connect(drawn)),
  'factor-add': work<MapCanvasEvents['factor-add']>((hand, added) => hand.add(added)),
  'factor-rename': work<MapCanvasEvents['factor-rename']>((hand, renamed) => hand.rename(renamed)),
  'factors-moved': work<MapCanvasEvents['factors-moved']>((hand, moved) => hand.move(moved)),
  deed: work<Deed>((hand, deed) => hand.does(deed)),
  'remove-request': work<Picked>((hand, picked) => hand.remove(picked)),
};
