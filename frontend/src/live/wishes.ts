import type { MapCommand, ServerFrame } from '../protocol';
import type { Clock } from './clock';
import type { Departed } from './departed';
import { groupId, operationId } from './ids';
import { Outbox } from './outbox';
import type { Pending } from './pending';
import type { QueueStore } from './queue-store';
import type { Setback } from './setback';

type Ack = Extract<ServerFrame, { type: 'ack' }>;

/** What has to be known of the commands of a kind of document. */
export interface Manners<Command> {
  /** A command that is too large for one frame, in parts. */
  split(command: Command): Command[];
  /** What it spoke of and what has been removed, as far as this screen saw it go. */
  gone(command: Command): Departed[];
}

/** What this person asked for: the outbox, its copy that outlives the tab, and what came to nothing. */
export class Wishes<Command = MapCommand> {
  readonly outbox: Outbox<Command>;
  setbacks: Setback<Command>[] = [];
  /** Whether the wishes of earlier tabs are in, so that the order is known. */
  ready = false;
  private shelf = '';

  constructor(
    clock: Clock,
    private readonly store: QueueStore<Command>,
    private readonly manners: Manners<Command>,
  ) {
    this.outbox = new Outbox(clock);
  }

  /** Takes over what earlier tabs of this person left behind. Another person's wishes are put away first. */
  async open(shelf: string): Promise<void> {
    if (this.shelf === shelf) return;
    if (this.shelf !== '') this.outbox.clear();
    this.shelf = shelf;
    this.ready = false;
    const [wishes, setbacks] = await Promise.all([this.store.pending(shelf), this.store.setbacks(shelf)]);
    if (this.shelf !== shelf) return;
    this.outbox.adopt(wishes);
    this.setbacks = setbacks;
    this.ready = true;
  }

  /** Several commands, or a large one in parts, are one step for undo. Answers the names of the operations. */
  make(commands: readonly Command[], base: number): string[] {
    const bodies = commands.flatMap((command) => this.manners.split(command));
    const group = bodies.length > 1 ? groupId() : null;
    return bodies.map((body) => {
      const wish: Pending<Command> = { opId: operationId(), base, group, body };
      this.outbox.add(wish);
      this.store.keep(this.shelf, wish);
      return wish.opId;
    });
  }

  /** The document holds the wish since that seq. */
  saved(opId: string, seq: number): void {
    if (this.outbox.saved(opId, seq)) this.store.drop(opId);
  }

  answered(ack: Ack): void {
    if (ack.outcome === 'applied' || ack.outcome === 'noop') this.saved(ack.opId, ack.seq);
    else this.declined(ack, ack.outcome);
  }

  dismiss(opId: string): void {
    this.setbacks = this.setbacks.filter((setback) => setback.opId !== opId);
    this.store.drop(opId);
  }

  private declined(ack: Ack, outcome: Setback['outcome']): void {
    const answer = this.outbox.declined(ack.opId);
    if (!answer) return;
    const { wish, again } = answer;
    if (again) this.store.keep(this.shelf, again);
    if (again || outcome === 'refused') this.store.drop(wish.opId);
    if (again) return;
    const gone = this.manners.gone(wish.body);
    const { reason, message } = ack;
    const setback = { opId: wish.opId, outcome, body: wish.body, reason, message, gone };
    this.setbacks = [...this.setbacks, setback];
    if (outcome === 'parked') this.store.park(this.shelf, setback);
  }
}
