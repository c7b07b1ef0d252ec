import type { ClientFrame, ServerFrame } from '../../protocol';
import { foreseenWorkshop } from '../foresee-workshop';
import type { Workshop, WorkshopCommand } from '../workshop';

type Ack = Extract<ServerFrame, { type: 'ack' }>;
export type Speak = (frame: ServerFrame) => void;

/** A workshop with one phone in it that takes each operation once, as the real server does. */
export class FakeWorkshop {
  seq = 0;
  /** Operations as they came in, repeated ones too. */
  readonly heard: { opId: string; body: WorkshopCommand }[] = [];
  /** A command that is refused, and why. */
  refuses: (command: WorkshopCommand) => string | null = () => null;
  /** Answers that never arrive. */
  loses: (frame: ServerFrame) => boolean = () => false;
  private readonly answers = new Map<string, Ack>();
  private readonly here = new Set<Speak>();

  constructor(public workshop: Workshop) {}

  join(speak: Speak): void {
    this.here.add(speak);
    const me = this.workshop.me;
    speak({
      type: 'welcome',
      v: 1,
      epoch: 1,
      seq: this.seq,
      you: { id: me?.id ?? '', pseudonym: me?.name ?? '', group: me?.group ?? '', role: 'ATTENDEE' },
      snapshot: this.workshop as never,
      snapshotUrl: null,
      ops: null,
      canUndo: false,
      canRedo: false,
    });
  }

  leave(speak: Speak): void {
    this.here.delete(speak);
  }

  take(speak: Speak, frame: Extract<ClientFrame, { type: 'op' }>): void {
    const { opId } = frame;
    const body = frame.body as unknown as WorkshopCommand;
    this.heard.push({ opId, body });
    const answer = this.answers.get(opId) ?? this.decide(opId, body);
    this.answers.set(opId, answer);
    if (!this.loses(answer)) speak(answer);
  }

  /** Something changes in the workshop: these fields, each whole. */
  change(patch: Partial<Workshop>, opId = `o-${this.seq + 1}`): void {
    this.workshop = { ...this.workshop, ...patch };
    this.seq += 1;
    const by = { id: 'p-anyone', pseudonym: 'Anyone', group: '' };
    const ops = [{ seq: this.seq, opId, by, patch: patch as never }];
    const frame: ServerFrame = { type: 'ops', v: 1, from: this.seq, to: this.seq, ops };
    if (!this.loses(frame)) for (const speak of this.here) speak(frame);
  }

  private decide(opId: string, body: WorkshopCommand): Ack {
    const message = this.refuses(body);
    if (message !== null) return this.answer(opId, 'refused', message);
    const after = foreseenWorkshop(this.workshop, [body]);
    const keys = (Object.keys(after) as (keyof Workshop)[]).filter(
      (key) => after[key] !== this.workshop[key],
    );
    if (keys.length === 0) return this.answer(opId, 'noop', null);
    this.change(Object.fromEntries(keys.map((key) => [key, after[key]])), opId);
    return this.answer(opId, 'applied', null);
  }

  private answer(opId: string, outcome: Ack['outcome'], message: string | null): Ack {
    const undoable = { canUndo: false, canRedo: false };
    return { type: 'ack', v: 1, opId, seq: this.seq, outcome, reason: null, message, ...undoable };
  }
}
