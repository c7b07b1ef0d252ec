import { type Around, Channel } from '../live/channel';
import { Listeners } from '../live/listeners';
import type { QueueStore } from '../live/queue-store';
import type { Setback } from '../live/setback';
import type { Connected, LiveState } from '../live/state';
import type { Workshop, WorkshopCommand } from './workshop';
import { WorkshopCopy } from './workshop-copy';

export interface WorkshopWorld extends Around<Workshop> {
  store: QueueStore<WorkshopCommand>;
}

/** What a page needs to know of the workshop. */
export interface WorkshopState {
  /** As she sees it: what the server confirmed, with her own unanswered wishes on top. */
  workshop: Workshop | null;
  waiting: ReadonlySet<string>;
  /** Wishes that are not known to be saved. */
  pending: number;
  connection: Connected;
  store: LiveState['store'];
  /** Wishes that were not carried out, oldest first, until they are seen to. */
  setbacks: Setback<WorkshopCommand>[];
}

/** The workshop as a phone takes part in it. */
export class WorkshopSession {
  readonly changes = new Listeners<WorkshopState>();
  private readonly copy: WorkshopCopy;
  private readonly channel: Channel<Workshop, WorkshopCommand>;

  constructor(id: string, world: WorkshopWorld) {
    this.copy = new WorkshopCopy(world.clock, world.store);
    this.channel = new Channel(`workshop/${id}`, world, this.copy, {
      changed: () => this.changed(),
      take: ({ from, to, ops }) => this.copy.take(from, to, ops),
      heard: () => {},
      live: () => {},
    });
  }

  get state(): WorkshopState {
    const { workshop, waiting, wishes } = this.copy;
    const { connected: connection, store } = this.channel;
    return {
      workshop,
      waiting,
      pending: wishes.outbox.unsaved,
      connection,
      store,
      setbacks: wishes.setbacks,
    };
  }

  open(): void {
    this.channel.open();
  }

  close(): void {
    this.channel.close();
  }

  wake(): void {
    this.channel.wake();
  }

  /** Asks for these, seen at once and kept until answered. */
  submit(...commands: WorkshopCommand[]): void {
    if (!this.copy.here) return;
    this.copy.make(commands);
    this.channel.pump();
    this.changed();
  }

  /** The setback has been seen to. */
  dismiss(opId: string): void {
    this.copy.wishes.dismiss(opId);
    this.changed();
  }

  private changed(): void {
    this.changes.tell(this.state);
  }
}
