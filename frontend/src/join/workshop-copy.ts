import { Base } from '../live/base';
import type { LocalCopy } from '../live/channel';
import type { Clock } from '../live/clock';
import type { QueueStore } from '../live/queue-store';
import { type Manners, Wishes } from '../live/wishes';
import type { AppliedOp, ServerFrame } from '../protocol';
import { foreseenWorkshop, writes } from './foresee-workshop';
import type { Workshop, WorkshopCommand } from './workshop';

type Frame<T extends ServerFrame['type']> = Extract<ServerFrame, { type: T }>;

const MANNERS: Manners<WorkshopCommand> = { split: (command) => [command], gone: () => [] };

/** The workshop on this phone: what the server confirmed, with her own unanswered wishes on top. */
export class WorkshopCopy implements LocalCopy<Workshop, WorkshopCommand> {
  readonly wishes: Wishes<WorkshopCommand>;
  private readonly base = new Base<Workshop, AppliedOp>((workshop, ops) => ops.reduce(patched, workshop));

  constructor(clock: Clock, store: QueueStore<WorkshopCommand>) {
    this.wishes = new Wishes(clock, store, MANNERS);
  }

  get here(): boolean {
    return this.base.whole !== null;
  }

  get known() {
    return this.base.known;
  }

  get workshop(): Workshop | null {
    const { whole } = this.base;
    const wishes = this.wishes.outbox.shown.map((wish) => wish.body);
    return whole && foreseenWorkshop(whole, wishes);
  }

  /** Ids of ideas, ballots and actions that are not known to be saved. */
  get waiting(): ReadonlySet<string> {
    return new Set(this.wishes.outbox.waiting.flatMap(({ body }) => writes(body) ?? []));
  }

  make(commands: readonly WorkshopCommand[]): string[] {
    return this.wishes.make(commands, this.base.seq);
  }

  arrive(frame: Frame<'welcome'>, fetched: Workshop | null): boolean {
    const snapshot = (frame.snapshot as Workshop | null) ?? fetched;
    if (snapshot) this.base.replace(snapshot, frame.seq);
    else if (!this.take(this.base.seq + 1, frame.seq, frame.ops ?? [])) return false;
    this.base.epoch = frame.epoch;
    this.wishes.outbox.reached(this.base.seq);
    return true;
  }

  /** Takes what is new of these; false when operations before them are missing. */
  take(from: number, to: number, ops: readonly AppliedOp[]): boolean {
    const taken = this.base.take(from, to, ops);
    for (const op of taken ?? []) this.wishes.saved(op.opId, op.seq);
    this.wishes.outbox.reached(this.base.seq);
    return taken !== null;
  }

  answered(frame: Frame<'ack'>): void {
    this.wishes.answered(frame);
    this.wishes.outbox.reached(this.base.seq);
  }
}

/** A patch of a workshop is the fields that changed, each whole. */
function patched(workshop: Workshop, op: AppliedOp): Workshop {
  return { ...workshop, ...(op.patch as unknown as Partial<Workshop>) };
}
