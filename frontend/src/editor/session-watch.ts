import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onSession } from '../live/sessions';
import type { LiveState } from '../live/state';

/** Follows the session of a document that another element on the page has opened, now or later. */
export class SessionWatch implements ReactiveController {
  state: LiveState | null = null;
  private document = '';
  private unwatch = () => {};
  private unfollow = () => {};

  constructor(
    host: ReactiveControllerHost,
    private readonly wanted: () => string,
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.wanted() === this.document) return;
    this.hostDisconnected();
    this.document = this.wanted();
    this.unwatch = onSession(this.document, (session) => {
      this.unfollow();
      this.state = session.state;
      this.unfollow = session.changes.add((state) => {
        this.state = state;
        this.changed();
      });
      this.changed();
    });
  }

  hostDisconnected(): void {
    this.document = '';
    this.state = null;
    this.unwatch();
    this.unfollow();
  }
}
