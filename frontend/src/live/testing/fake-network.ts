import type { Author, ClientFrame, Drawing, ServerFrame } from '../../protocol';
import type { TicketAnswer, Transport, Wire, WireEvents } from '../transport';
import type { FakeServer, Speak } from './fake-server';
import type { ManualClock } from './manual-clock';

/** One person's way to the fake server: ordered, slow if wished, and it can break at any place. */
export class FakeNetwork implements Transport {
  online = true;
  answer: TicketAnswer = { ticket: 't' };
  /** Frames that never arrive; the test decides frame by frame. */
  loses: (frame: ServerFrame) => boolean = () => false;
  /** What becomes of frames on the way to the screen. */
  changes: (frame: ServerFrame) => ServerFrame = (frame) => frame;
  /** Milliseconds on the way, each direction. */
  delay = () => 0;
  tickets = 0;
  private cutNow: (() => void) | null = null;

  constructor(
    readonly server: FakeServer,
    private readonly clock: ManualClock,
    private readonly you: Author,
  ) {}

  async ticket(): Promise<TicketAnswer> {
    this.tickets += 1;
    if (!this.online) throw new Error('offline');
    return this.answer;
  }

  async snapshot(): Promise<Drawing> {
    throw new Error('The fake server sends snapshots in the welcome');
  }

  /** Breaks the channel; what is on the way is lost. */
  cut(): void {
    this.cutNow?.();
  }

  open(events: WireEvents): Wire {
    let whole = true;
    const arrives = [0, 0];
    const carry = (way: 0 | 1, work: () => void) => {
      arrives[way] = Math.max(arrives[way] ?? 0, this.clock.now() + this.delay());
      this.clock.after((arrives[way] ?? 0) - this.clock.now(), () => whole && work());
    };
    const speak: Speak = (frame) => {
      if (whole && !this.loses(frame)) carry(0, () => events.text(JSON.stringify(this.changes(frame))));
    };
    const hear = (frame: ClientFrame) => {
      if (frame.type === 'hello') this.server.join(speak, this.you, frame.lastSeq);
      if (frame.type === 'op') this.server.take(speak, frame);
      if (frame.type === 'offer') this.server.offer(speak, frame.view);
    };
    const end = () => {
      whole = false;
      this.server.leave(speak);
    };
    this.cutNow = () => {
      end();
      events.closed();
    };
    carry(0, () => events.opened());
    return { send: (text) => carry(1, () => hear(JSON.parse(text) as ClientFrame)), close: end };
  }
}
