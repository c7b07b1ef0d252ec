import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressOf, type Reading, readingIn, samePage } from './readings';

/** The page around the map tells this before it goes anywhere itself; AppShell sees to it. */
const WENT = 'mapwright-went';

/** Which reading of the map is shown. It stands in the address, so that it can be sent on and gone back to. */
export class ReadingChoice implements ReactiveController {
  reading: Reading = 'map';
  private here = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.here = location.href;
    this.reading = readingIn(location.search);
    addEventListener(WENT, this.moved);
  }

  hostDisconnected(): void {
    removeEventListener(WENT, this.moved);
  }

  choose(reading: Reading): void {
    if (reading === this.reading) return;
    history.pushState(history.state, '', addressOf(location.href, reading));
    this.become(reading);
  }

  private become(reading: Reading): void {
    this.here = location.href;
    this.reading = reading;
    this.changed();
    this.host.requestUpdate();
  }

  /** Going back to another reading of the same map is no navigation for the page around it. */
  private readonly moved = (event: Event) => {
    if (!samePage(this.here, location.href)) return;
    event.preventDefault();
    this.become(readingIn(location.search));
  };
}
