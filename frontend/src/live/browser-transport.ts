import type { Drawing } from '../protocol';
import { patience } from './patience';
import type { TicketAnswer, Transport, Wire, WireEvents } from './transport';

/** Reaches the server that served the page, with the session's own cookie. */
export class BrowserTransport<Whole = Drawing> implements Transport<Whole> {
  constructor(
    /** `kind/id`. */
    private readonly document: string,
    private readonly base: string = globalThis.document.baseURI,
    /** Where the page asks over HTTP, before `live`: a page with a door of its own asks there. */
    private readonly door = '',
  ) {}

  async ticket(): Promise<TicketAnswer> {
    const answer = await fetch(this.address(`${this.door}live/${this.document}/ticket`), {
      method: 'POST',
      credentials: 'same-origin',
      redirect: 'manual',
      headers: { Accept: 'application/json' },
      signal: patience(),
    });
    const toSignIn = answer.type === 'opaqueredirect';
    if (toSignIn || answer.status === 401 || answer.status === 403) return 'signed-out';
    if (answer.status === 404 || answer.status === 410) return 'gone';
    if (!answer.ok) throw new Error(`The answer to the wish for a ticket must be 200: ${answer.status}`);
    return (await answer.json()) as { ticket: string };
  }

  open(events: WireEvents): Wire {
    const url = this.address(`live/${this.document}`);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    const socket = new WebSocket(url);
    socket.onopen = () => events.opened();
    socket.onmessage = (message) => events.text(String(message.data));
    socket.onclose = () => events.closed();
    return socket;
  }

  async snapshot(url: string): Promise<Whole> {
    const answer = await fetch(this.address(url.replace(/^\//, this.door || '/')), {
      credentials: 'same-origin',
      signal: patience(),
    });
    if (!answer.ok) throw new Error(`The answer to the wish for a snapshot must be 200: ${answer.status}`);
    return (await answer.json()) as Whole;
  }

  private address(path: string): URL {
    return new URL(path, this.base);
  }
}
