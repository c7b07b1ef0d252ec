import type { ClientFrame, ServerFrame } from '../protocol';
import { waitFor } from './backoff';
import type { Cancel, Clock } from './clock';
import { frameOf } from './frames';
import type { Transport, Wire } from './transport';

/** The server pings every 15 s; after this long without a word the channel is taken for dead. Milliseconds. */
export const SILENCE = 40_000;
/** A channel that lasted this long was a good one: the next wait is short again. Milliseconds. */
const STEADY = 5_000;
/** After a longer silence than this, somebody who comes back to the page does not trust the channel. Milliseconds. */
const DOUBT = 20_000;

export interface ConnectionEvents {
  /** The first frame on a new channel. */
  hello(ticket: string): ClientFrame;
  frame(frame: ServerFrame): void;
  /** The channel broke; it is tried again. */
  lost(): void;
  /** There is no use in trying again. */
  turnedAway(why: 'signed-out' | 'gone'): void;
}

/** Keeps one channel open, again and again, until it is stopped. */
export class Connection {
  private wire: Wire | null = null;
  private wanted = false;
  private trying = false;
  private open = false;
  private failures = 0;
  private since = 0;
  private heardAt = 0;
  private retry: Cancel | null = null;
  private silence: Cancel | null = null;

  constructor(
    private readonly transport: Pick<Transport, 'ticket' | 'open'>,
    private readonly clock: Clock,
    private readonly random: () => number,
    private readonly events: ConnectionEvents,
  ) {}

  start(): void {
    this.wanted = true;
    this.tryNow();
  }

  stop(): void {
    this.wanted = false;
    this.retry?.();
    this.drop();
  }

  /** Tries at once if it was waiting: the network came back, or somebody looks at the page again. */
  tryNow(): void {
    this.retry?.();
    this.retry = null;
    if (this.wire && this.clock.now() - this.heardAt > DOUBT) this.failed();
    if (this.wanted && !this.trying && !this.wire) void this.attempt();
  }

  /** Gives this channel up for a new one. */
  restart(): void {
    if (this.wire) this.failed();
  }

  send(frame: ClientFrame): boolean {
    if (!this.open || !this.wire) return false;
    this.wire.send(JSON.stringify(frame));
    return true;
  }

  private async attempt(): Promise<void> {
    this.trying = true;
    const answer = await this.transport.ticket().catch(() => null);
    this.trying = false;
    if (!this.wanted) return;
    if (answer === null) this.failed();
    else if (typeof answer === 'string') this.turnAway(answer);
    else this.connect(answer.ticket);
  }

  private connect(ticket: string): void {
    const mine = (work: () => void) => () => this.wire === wire && work();
    const wire: Wire = this.transport.open({
      opened: () => mine(() => this.opened(ticket))(),
      text: (data) => mine(() => this.heard(data))(),
      closed: () => mine(() => this.failed())(),
    });
    this.wire = wire;
    this.since = this.clock.now();
    this.listen();
  }

  private opened(ticket: string): void {
    this.open = true;
    this.send(this.events.hello(ticket));
  }

  private heard(data: string): void {
    this.listen();
    const frame = frameOf(data);
    if (frame?.type === 'ping') this.send({ type: 'pong', v: 1 });
    else if (frame) this.events.frame(frame);
  }

  private listen(): void {
    this.silence?.();
    this.heardAt = this.clock.now();
    this.silence = this.clock.after(SILENCE, () => this.failed());
  }

  private failed(): void {
    const steady = this.open && this.clock.now() - this.since > STEADY;
    const wait = steady ? 0 : waitFor(this.failures, this.random());
    this.failures = steady ? 0 : this.failures + 1;
    this.drop();
    this.events.lost();
    if (this.wanted) this.retry = this.clock.after(wait, () => this.tryNow());
  }

  private turnAway(why: 'signed-out' | 'gone'): void {
    this.wanted = false;
    this.events.turnedAway(why);
  }

  private drop(): void {
    const wire = this.wire;
    this.wire = null;
    this.open = false;
    this.silence?.();
    wire?.close();
  }
}
