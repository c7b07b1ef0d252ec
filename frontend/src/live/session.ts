import type { ClientFrame, MapCommand, Position, Present, ServerFrame } from '../protocol';
import type { Cancel, Clock } from './clock';
import { Connection } from './connection';
import { Listeners } from './listeners';
import { Presence } from './presence';
import type { QueueStore } from './queue-store';
import { Replica } from './replica';
import type { Connected, Heard, LiveState, You } from './state';
import type { Transport } from './transport';

export type Offer = Extract<ServerFrame, { type: 'offer' }>;
type Frame<T extends ServerFrame['type']> = Extract<ServerFrame, { type: T }>;

/** What a session needs from the world around it. */
export interface World {
  transport: Transport;
  store: QueueStore;
  clock: Clock;
  /** In [0, 1). */
  random(): number;
}

/** One document edited together with others: what it looks like now, and what this person asks of it. */
export class LiveSession {
  /** Told after every change of the state. */
  readonly changes = new Listeners<LiveState>();
  /** Told what others did. */
  readonly heard = new Listeners<Heard>();
  /** Told when somebody else offers to show how she looks at the document. */
  readonly offers = new Listeners<Offer>();

  private readonly replica: Replica;
  private readonly connection: Connection;
  private readonly presence: Presence;
  private connected: Connected = 'connecting';
  private store: LiveState['store'] = 'up';
  private people: Present[] = [];
  private you: You | null = null;
  /** Frames that wait until this screen has caught up with `welcome`. */
  private held: ServerFrame[] | null = null;
  private pumping: Cancel | null = null;

  constructor(
    readonly document: string,
    private readonly world: World,
  ) {
    this.replica = new Replica(world.clock, world.store);
    this.connection = new Connection(world.transport, world.clock, world.random, {
      hello: (ticket) => ({ type: 'hello', v: 1, ticket, ...this.replica.known }),
      frame: (frame) => this.received(frame),
      lost: () => this.lost(),
      turnedAway: (why) => this.become(why === 'gone' ? 'closed' : 'signed-out'),
    });
    this.presence = new Presence(world.clock, (here) => this.send({ type: 'presence', v: 1, ...here }));
  }

  get state(): LiveState {
    const { wishes, drawing, seq, canUndo, canRedo } = this.replica;
    const { connected: connection, store, people, you } = this;
    const { setbacks, outbox } = wishes;
    return {
      drawing,
      seq,
      canUndo,
      canRedo,
      connection,
      store,
      people,
      you,
      setbacks,
      pending: outbox.unsaved,
    };
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

  /** Asks for these, seen at once and kept until answered; several are one step for undo. Answers their names. */
  submit(...commands: MapCommand[]): string[] {
    if (!this.replica.sheet) return [];
    const names = this.replica.make(commands);
    this.pump();
    this.changed();
    return names;
  }

  undo(): void {
    this.submit({ type: 'Undo' });
  }

  redo(): void {
    this.submit({ type: 'Redo' });
  }

  /** Where this person points and what she has picked; told to the others, never kept. */
  point(pointer: Position | null): void {
    this.presence.update({ pointer });
  }

  pick(selection: string[]): void {
    this.presence.update({ selection });
  }

  /** Offers the others here to look this way; answers whether it could be sent. */
  offer(view: string): boolean {
    return this.send({ type: 'offer', v: 1, view });
  }

  /** The setback has been seen to. */
  dismiss(opId: string): void {
    this.replica.wishes.dismiss(opId);
    this.changed();
  }

  private received(frame: ServerFrame): void {
    if (this.held && (frame.type === 'ops' || frame.type === 'ack')) this.held.push(frame);
    else if (frame.type === 'welcome') void this.welcome(frame);
    else if (frame.type === 'offer') this.offers.tell(frame);
    else this.act(frame);
  }

  private act(frame: ServerFrame): void {
    if (frame.type === 'ops') this.take(frame);
    else if (frame.type === 'ack') this.replica.answered(frame);
    else if (frame.type === 'presence') this.people = frame.people;
    else if (frame.type === 'store') this.store = frame.state;
    else if (frame.type === 'busy') this.replica.wishes.outbox.busy(frame.opId, frame.retryMs);
    this.pump();
    this.changed();
  }

  private async welcome(frame: Frame<'welcome'>): Promise<void> {
    const held: ServerFrame[] = [];
    this.held = held;
    this.you = frame.you;
    try {
      await this.replica.wishes.open(`${this.document}|${frame.you.id}`);
      const fetched = frame.snapshotUrl ? await this.world.transport.snapshot(frame.snapshotUrl) : null;
      if (this.held === held && this.replica.arrive(frame, fetched)) this.goOn(held);
      else if (this.held === held) this.connection.restart();
    } catch {
      if (this.held === held) this.connection.restart();
    }
  }

  private goOn(held: readonly ServerFrame[]): void {
    this.held = null;
    this.become('live');
    this.presence.now();
    for (const frame of held) this.act(frame);
    this.pump();
  }

  private take(frame: Frame<'ops'>): void {
    const before = this.replica.sheet;
    const taken = this.replica.take(frame.from, frame.to, frame.ops);
    if (!taken) this.connection.restart();
    const ops = (taken ?? []).filter((op) => op.by.id !== this.you?.id);
    if (before && ops.length > 0) this.heard.tell({ ops, before });
  }

  private lost(): void {
    this.held = null;
    this.people = [];
    this.replica.wishes.outbox.disconnected();
    this.become(this.replica.sheet ? 'reconnecting' : 'connecting');
  }

  private become(connected: Connected): void {
    this.connected = connected;
    this.changed();
  }

  private pump(): void {
    this.pumping?.();
    this.pumping = null;
    if (this.connected !== 'live' || !this.replica.wishes.ready) return;
    const wait = this.replica.wishes.outbox.pump((wish) => this.send({ type: 'op', v: 1, ...wish }));
    if (wait !== null) this.pumping = this.world.clock.after(wait, () => this.pump());
  }

  private send(frame: ClientFrame): boolean {
    return this.connected === 'live' && this.connection.send(frame);
  }

  private changed(): void {
    this.changes.tell(this.state);
  }
}
