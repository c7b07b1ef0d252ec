import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LiveSession } from '../live/session';
import { acquire, release } from '../live/sessions';
import type { Heard, LiveState } from '../live/state';

/** Holds the live session of the document that its element shows, as long as the element is on the page. */
export class SessionBond implements ReactiveController {
  session: LiveSession | null = null;
  state: LiveState | null = null;
  private document = '';
  private stops: (() => void)[] = [];

  constructor(
    private readonly host: ReactiveControllerHost,
    /** `kind/id`, or empty. */
    private readonly wanted: () => string,
    private readonly events: { changed(state: LiveState): void; heard(heard: Heard): void },
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.wanted() !== this.document) this.hold(this.wanted());
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.hold('');
  }

  private hold(document: string): void {
    for (const stop of this.stops) stop();
    this.stops = [];
    this.session = null;
    this.state = null;
    if (this.document !== '') release(this.document);
    this.document = document;
    if (document !== '') this.follow(acquire(document));
  }

  private follow(session: LiveSession): void {
    this.session = session;
    this.state = session.state;
    this.stops = [
      session.changes.add((state) => {
        this.state = state;
        this.events.changed(state);
        this.host.requestUpdate();
      }),
      session.heard.add((heard) => this.events.heard(heard)),
    ];
  }
}
