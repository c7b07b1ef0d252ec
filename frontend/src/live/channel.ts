import type { ClientFrame, ServerFrame } from '../protocol';
import type { Cancel, Clock } from './clock';
import { Connection } from './connection';
import type { Connected, LiveState, You } from './state';
import type { Transport } from './transport';
import type { Wishes } from './wishes';

type Frame<T extends ServerFrame['type']> = Extract<ServerFrame, { type: T }>;

/** This screen's copy of a document. */
export interface LocalCopy<Whole, Command> {
  readonly wishes: Wishes<Command>;
  /** Whether the document is here. */
  readonly here: boolean;
  /** What the server has to know to send only what is missing here. */
  readonly known: { lastSeq: number | null; epoch: number | null };
  /** Comes up to what `welcome` says; false when operations in between are missing. */
  arrive(frame: Frame<'welcome'>, fetched: Whole | null): boolean;
  answered(frame: Frame<'ack'>): void;
}

export interface ChannelEvents {
  /** Something is not as it was. */
  changed(): void;
  /** The copy takes these operations; false when some before them are missing. */
  take(frame: Frame<'ops'>): boolean;
  /** A frame that is about the people here. */
  heard(frame: Frame<'presence' | 'offer'>): void;
  /** The screen has caught up; what was held back follows. */
  live(): void;
}

/** What a channel needs from the world around it. */
export interface Around<Whole> {
  transport: Transport<Whole>;
  clock: Clock;
  /** In [0, 1). */
  random(): number;
}

/** The channel of one document: brings its copy up to date and sends off what is asked, again until answered. */
export class Channel<Whole, Command> {
  connected: Connected = 'connecting';
  store: LiveState['store'] = 'up';
  you: You | null = null;
  private readonly connection: Connection;
  /** Frames that wait until this screen has caught up with `welcome`. */
  private held: ServerFrame[] | null = null;
  private pumping: Cancel | null = null;

  constructor(
    /** `kind/id`. */
    private readonly document: string,
    private readonly around: Around<Whole>,
    private readonly copy: LocalCopy<Whole, Command>,
    private readonly events: ChannelEvents,
  ) {
    this.connection = new Connection(around.transport, around.clock, () => around.random(), {
      hello: (ticket) => ({ type: 'hello', v: 1, ticket, ...this.copy.known }),
      frame: (frame) => this.received(frame),
      lost: () => this.lost(),
      turnedAway: (why) => this.become(why === 'gone' ? 'closed' : 'signed-out'),
    });
  }

  open(): void {
    this.connection.start();
  }

  close(): void {
    this.pumping?.();
    this.connection.stop();
    this.become('closed');
  }

  /** The network or the reader is back: tries at once, also where the person had to sign in first. */
  wake(): void {
    if (this.connected === 'signed-out') {
      this.become('reconnecting');
      this.connection.start();
    } else this.connection.tryNow();
  }

  send(frame: ClientFrame): boolean {
    return this.connected === 'live' && this.connection.send(frame);
  }

  /** Sends what waits, as fast as it may go. */
  pump(): void {
    this.pumping?.();
    this.pumping = null;
    const { outbox, ready } = this.copy.wishes;
    if (this.connected !== 'live' || !ready) return;
    const wait = outbox.pump((wish) => this.send({ type: 'op', v: 1, ...wish } as ClientFrame));
    if (wait !== null) this.pumping = this.around.clock.after(wait, () => this.pump());
  }

  private received(frame: ServerFrame): void {
    if (this.held && (frame.type === 'ops' || frame.type === 'ack')) this.held.push(frame);
    else if (frame.type === 'welcome') void this.welcome(frame);
    else this.act(frame);
  }

  private act(frame: ServerFrame): void {
    if (frame.type === 'ops') this.take(frame);
    else if (frame.type === 'ack') this.copy.answered(frame);
    else if (frame.type === 'presence' || frame.type === 'offer') this.events.heard(frame);
    else if (frame.type === 'store') this.store = frame.state;
    else if (frame.type === 'busy') this.copy.wishes.outbox.busy(frame.opId, frame.retryMs);
    if (frame.type === 'offer') return;
    this.pump();
    this.events.changed();
  }

  private take(frame: Frame<'ops'>): void {
    if (!this.events.take(frame)) this.connection.restart();
  }

  private async welcome(frame: Frame<'welcome'>): Promise<void> {
    const held: ServerFrame[] = [];
    this.held = held;
    this.you = frame.you;
    try {
      await this.copy.wishes.open(`${this.document}|${frame.you.id}`);
      const fetched = frame.snapshotUrl ? await this.around.transport.snapshot(frame.snapshotUrl) : null;
      if (this.held === held && this.copy.arrive(frame, fetched)) this.goOn(held);
      else if (this.held === held) this.connection.restart();
    } catch {
      if (this.held === held) this.connection.restart();
    }
  }

  private goOn(held: readonly ServerFrame[]): void {
    this.held = null;
    this.become('live');
    this.events.live();
    for (const frame of held) this.act(frame);
    this.pump();
  }

  private lost(): void {
    this.held = null;
    this.copy.wishes.outbox.disconnected();
    this.become(this.copy.here ? 'reconnecting' : 'connecting');
  }

  private become(connected: Connected): void {
    this.connected = connected;
    this.events.changed();
  }
}
