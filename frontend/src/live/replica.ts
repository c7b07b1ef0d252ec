import type { AppliedOp, Drawing, MapCommand, ServerFrame } from '../protocol';
import { about } from './about';
import { Base } from './base';
import type { Clock } from './clock';
import { Departures } from './departed';
import { foreseen } from './foresee';
import { standing } from './pending';
import type { QueueStore } from './queue-store';
import { drawingOf, patched, type Sheet, sheetOf } from './sheet';
import { split } from './split';
import { Wishes } from './wishes';

type Frame<T extends ServerFrame['type']> = Extract<ServerFrame, { type: T }>;

/** The document on this screen: what the server confirmed, with this person's pending wishes on top. */
export class Replica {
  readonly wishes: Wishes;
  private readonly departures = new Departures();
  private readonly base = new Base<Sheet, AppliedOp>((sheet, ops) => this.after(sheet, ops));
  private undoable = { canUndo: false, canRedo: false };
  private drawn: { sheet: Sheet; version: number; drawing: Drawing } | null = null;

  constructor(clock: Clock, store: QueueStore) {
    const gone = (command: MapCommand) => this.departures.of(about(command));
    this.wishes = new Wishes(clock, store, { split, gone });
  }

  get sheet(): Sheet | null {
    return this.base.whole;
  }

  get here(): boolean {
    return this.base.whole !== null;
  }

  get seq(): number {
    return this.base.seq;
  }

  get canUndo(): boolean {
    return this.undoable.canUndo || this.wishes.outbox.shown.length > 0;
  }

  get canRedo(): boolean {
    return this.undoable.canRedo;
  }

  get known(): { lastSeq: number | null; epoch: number | null } {
    return this.base.known;
  }

  /** The same object until something in it changes. */
  get drawing(): Drawing | null {
    const { whole: sheet } = this.base;
    const { version, shown } = this.wishes.outbox;
    if (!sheet) return null;
    if (this.drawn?.sheet !== sheet || this.drawn.version !== version)
      this.drawn = { sheet, version, drawing: drawingOf(foreseen(sheet, standing(shown))) };
    return this.drawn.drawing;
  }

  make(commands: readonly MapCommand[]): string[] {
    return this.wishes.make(commands, this.base.seq);
  }

  /** Comes up to what `welcome` says; false when operations in between are missing. */
  arrive(frame: Frame<'welcome'>, fetched: Drawing | null): boolean {
    const snapshot = frame.snapshot ?? fetched;
    this.undoable = frame;
    if (snapshot) this.base.replace(sheetOf(snapshot), frame.seq);
    else if (!this.take(this.base.seq + 1, frame.seq, frame.ops ?? [])) return false;
    this.base.epoch = frame.epoch;
    this.wishes.outbox.reached(this.base.seq);
    return true;
  }

  /** Takes what is new of these; null when operations before them are missing. */
  take(from: number, to: number, ops: readonly AppliedOp[]): AppliedOp[] | null {
    const taken = this.base.take(from, to, ops);
    for (const op of taken ?? []) this.wishes.saved(op.opId, op.seq);
    this.wishes.outbox.reached(this.base.seq);
    return taken;
  }

  answered(frame: Frame<'ack'>): void {
    this.undoable = frame;
    this.wishes.answered(frame);
    this.wishes.outbox.reached(this.base.seq);
  }

  private after(sheet: Sheet, ops: readonly AppliedOp[]): Sheet {
    for (const op of ops) this.departures.note(sheet, op);
    const patches = ops.map((op) => op.patch);
    return patched(sheet, patches);
  }
}
