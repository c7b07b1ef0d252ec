import type { Picked } from '../canvas/contract';
import type { LiveSession } from '../live/session';
import { HAND_EVENTS } from './hand-events';
import { MapHand } from './map-hand';
import type { Notices } from './notices';

/** What the hand needs of the screen around it. */
export interface HandEvents {
  session(): LiveSession | null;
  notices: Notices;
  ring(ids: string[]): void;
  pick(picked: Picked): void;
}

/** The hand that changes the map, as long as there is a session; hears what comes up through the screen. */
export class HandWay {
  constructor(
    host: HTMLElement,
    private readonly screen: HandEvents,
  ) {
    for (const [name, work] of Object.entries(HAND_EVENTS))
      host.addEventListener(name, (event) => this.does((hand) => work(hand, event as CustomEvent)));
  }

  does(work: (hand: MapHand) => void): void {
    const session = this.screen.session();
    if (!session) return;
    work(
      new MapHand(
        session,
        this.screen.notices,
        (ids) => this.screen.ring(ids),
        (picked) => this.screen.pick(picked),
      ),
    );
  }
}
