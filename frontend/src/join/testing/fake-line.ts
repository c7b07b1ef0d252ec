import type { TicketAnswer, Transport, Wire, WireEvents } from '../../live/transport';
import type { ClientFrame } from '../../protocol';
import type { Workshop } from '../workshop';
import type { FakeWorkshop, Speak } from './fake-workshop';

/** A phone's way to the fake workshop; it can break. */
export class FakeLine implements Transport<Workshop> {
  online = true;
  answer: TicketAnswer = { ticket: 't' };
  private cutNow: (() => void) | null = null;

  constructor(private readonly fake: FakeWorkshop) {}

  async ticket(): Promise<TicketAnswer> {
    if (!this.online) throw new Error('offline');
    return this.answer;
  }

  async snapshot(): Promise<Workshop> {
    throw new Error('The fake workshop sends snapshots in the welcome');
  }

  open(events: WireEvents): Wire {
    let whole = true;
    const speak: Speak = (frame) => {
      if (whole) void Promise.resolve().then(() => whole && events.text(JSON.stringify(frame)));
    };
    const hear = (frame: ClientFrame) => {
      if (frame.type === 'hello') this.fake.join(speak);
      if (frame.type === 'op') this.fake.take(speak, frame);
    };
    const end = () => {
      whole = false;
      this.fake.leave(speak);
    };
    this.cutNow = () => {
      end();
      events.closed();
    };
    void Promise.resolve().then(() => whole && events.opened());
    return { send: (text) => whole && hear(JSON.parse(text) as ClientFrame), close: end };
  }

  /** The signal goes; what is on the way is lost. */
  cut(): void {
    this.online = false;
    this.cutNow?.();
  }
}
