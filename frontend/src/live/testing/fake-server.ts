import type { AppliedOp, Author, ClientFrame, DrawingPatch, MapCommand, ServerFrame } from '../../protocol';
import { about } from '../about';
import { foreseen } from '../foresee';
import { drawingOf, type Sheet } from '../sheet';

type Op = Extract<ClientFrame, { type: 'op' }>;
type Ack = Extract<ServerFrame, { type: 'ack' }>;
export type Speak = (frame: ServerFrame) => void;

/** One order for everybody, each operation once: the two promises that the real server makes. */
export class FakeServer {
  sheet: Sheet = { title: 'Family support', focal: null, factors: new Map(), links: new Map() };
  readonly log: AppliedOp[] = [];
  /** Operations as they came in, repeated ones too. */
  readonly heard: string[] = [];
  dedupe = true;
  /** Whether who comes back gets what is missing; else a snapshot. */
  hasTail = () => true;
  private readonly answers = new Map<string, Ack>();
  private readonly here = new Map<Speak, Author>();

  get seq(): number {
    return this.log.length;
  }

  join(speak: Speak, you: Author, lastSeq: number | null): void {
    this.here.set(speak, you);
    const known = lastSeq !== null && this.hasTail();
    speak({
      type: 'welcome',
      v: 1,
      epoch: 1,
      seq: this.seq,
      you: { ...you, role: 'FACILITATOR' },
      snapshot: known ? null : drawingOf(this.sheet),
      snapshotUrl: null,
      ops: known ? this.log.slice(lastSeq) : null,
      canUndo: false,
      canRedo: false,
    });
  }

  leave(speak: Speak): void {
    this.here.delete(speak);
  }

  take(speak: Speak, op: Op): void {
    this.heard.push(op.opId);
    const known = this.dedupe ? this.answers.get(op.opId) : undefined;
    const answer = known ?? this.decide(op, this.here.get(speak) as Author);
    this.answers.set(op.opId, answer);
    speak(answer);
  }

  /** Tells everybody else who is here now. */
  offer(speak: Speak, view: string): void {
    const by = this.here.get(speak) as Author;
    for (const [other, who] of this.here) if (who.id !== by.id) other({ type: 'offer', v: 1, by, view });
  }

  /** Tells everybody who is here: all, or only these. */
  gather(ids?: readonly string[]): void {
    const people = [...this.here.values()]
      .filter(({ id }) => ids?.includes(id) ?? true)
      .map((who) => ({ ...who, pointer: null, selection: [] }));
    for (const speak of this.here.keys()) speak({ type: 'presence', v: 1, people });
  }

  /** Somebody without a screen here does something. */
  happen(body: MapCommand, by: Author, opId = `o-${this.seq + 1}`): void {
    this.decide({ type: 'op', v: 1, opId, base: this.seq, group: null, body }, by);
  }

  /** Says to everybody again what happened at that seq. */
  repeat(seq: number): void {
    const ops = this.log.slice(seq - 1, seq);
    for (const speak of this.here.keys()) speak({ type: 'ops', v: 1, from: seq, to: seq, ops });
  }

  private decide(op: Op, by: Author): Ack {
    const needed = about(op.body);
    const there = needed.filter((id) => this.sheet.factors.has(id) || this.sheet.links.has(id));
    const enough = op.body.type === 'MoveFactors' ? there.length > 0 : there.length === needed.length;
    if (!enough) return this.answer(op, 'parked', 'FACTOR_GONE');
    const after = foreseen(this.sheet, [op.body]);
    const patch = between(this.sheet, after);
    this.sheet = after;
    this.log.push({ seq: this.seq + 1, opId: op.opId, by, patch });
    this.repeat(this.seq);
    return this.answer(op, 'applied', null);
  }

  private answer({ opId }: Op, outcome: Ack['outcome'], reason: string | null): Ack {
    const undoable = { canUndo: false, canRedo: false };
    return { type: 'ack', v: 1, opId, seq: this.seq, outcome, reason, message: null, ...undoable };
  }
}

function between(before: Sheet, after: Sheet): DrawingPatch {
  const put = <T extends { id: string }>(a: Map<string, T>, b: Map<string, T>) =>
    [...b.values()].filter((part) => a.get(part.id) !== part);
  const gone = (a: Map<string, unknown>, b: Map<string, unknown>) => [...a.keys()].filter((id) => !b.has(id));
  return {
    title: after.title,
    focal: after.focal,
    factors: put(before.factors, after.factors),
    links: put(before.links, after.links),
    factorsGone: gone(before.factors, after.factors),
    linksGone: gone(before.links, after.links),
  };
}
