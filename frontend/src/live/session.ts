import type { Drawing, MapCommand, Position, Present, ServerFrame } from '../protocol';
import { type Around, Channel } from './channel';
import { Listeners } from './listeners';
import { Presence } from './presence';
import type { QueueStore } from './queue-store';
import { Replica } from './replica';
import type { Heard, LiveState } from './state';

export type Offer = Extract<ServerFrame, { type: 'offer' }>;
type Frame<T extends ServerFrame['type']> = Extract<ServerFrame, { type: T }>;

/** What a session needs from the world around it. */
export interface World extends Around<Drawing> {
  store: QueueStore;
}

/** One map edited together with others: what it looks like now, and what this person asks of it. */
export class LiveSession {
  /** Told after every change of the state. */
  readonly changes = new Listeners<LiveState>();
  /** Told what others did. */
  readonly heard = new Listeners<Heard>();
  /** Told when somebody else offers to show how she looks at the document. */
  readonly offers = new Listeners<Offer>();

  private readonly replica: Replica;
  private readonly channel: Channel<Drawing, MapCommand>;
  private readonly presence: Presence;
  private people: Present[] = [];

  constructor(
    readonly document: string,
    world: World,
  ) {
    this.replica = new Replica(world.clock, world.store);
    this.channel = new Channel(document, world, this.replica, {
      changed: () => this.changed(),
      take: (frame) => this.take(frame),
      heard: (frame) => this.met(frame),
      live: () => this.presence.now(),
    });
    this.presence = new Presence(world.clock, (here) =>
      this.channel.send({ type: 'presence', v: 1, ...here }),
    );
  }

  get state(): LiveState {
    const { wishes, drawing, seq, canUndo, canRedo } = this.replica;
    const { connected: connection, store, you } = this.channel;
    const { setbacks, outbox } = wishes;
    const { people } = this;
    const pending = outbox.unsaved;
    return { drawing, seq, canUndo, canRedo, connection, store, people, you, setbacks, pending };
  }

  /** Names of the operations that are not known to be saved. */
  get waiting(): ReadonlySet<string> {
    return new Set(this.replica.wishes.outbox.waiting.map(({ opId }) => opId));
  }

  open(): void {
    this.channel.open();
  }

  close(): void {
    this.channel.close();
  }

  /** The network or the reader is back: tries at once, also where the person had to sign in first. */
  wake(): void {
    this.channel.wake();
  }

  /** Asks for these, seen at once and kept until answered; several are one step for undo. Answers their names. */
  submit(...commands: MapCommand[]): string[] {
    if (!this.replica.here) return [];
    const names = this.replica.make(commands);
    this.channel.pump();
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
    return this.channel.send({ type: 'offer', v: 1, view });
  }

  /** The setback has been seen to. */
  dismiss(opId: string): void {
    this.replica.wishes.dismiss(opId);
    this.changed();
  }

  private met(frame: Frame<'presence' | 'offer'>): void {
    if (frame.type === 'offer') this.offers.tell(frame);
    else this.people = frame.people;
  }

  private take(frame: Frame<'ops'>): boolean {
    const before = this.replica.sheet;
    const taken = this.replica.take(frame.from, frame.to, frame.ops);
    const ops = (taken ?? []).filter((op) => op.by.id !== this.channel.you?.id);
    if (before && ops.length > 0) this.heard.tell({ ops, before });
    return taken !== null;
  }

  private changed(): void {
    // who else is here is not known without a channel
    if (this.channel.connected !== 'live') this.people = [];
    this.changes.tell(this.state);
  }
}
