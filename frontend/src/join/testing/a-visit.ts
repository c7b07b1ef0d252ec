import { MemoryQueue } from '../../live/memory-queue';
import { FakeNetwork } from '../../live/testing/fake-network';
import { FakeServer } from '../../live/testing/fake-server';
import { ManualClock } from '../../live/testing/manual-clock';
import type { Transport } from '../../live/transport';
import type { MapCommand } from '../../protocol';
import type { Door } from '../door';
import { PageBoxes } from '../shelf';
import { Stay } from '../stay';
import { Visit, type VisitWorld } from '../visit';
import type { Workshop, WorkshopCommand } from '../workshop';
import { FakeLine } from './fake-line';
import { FakeWorkshop } from './fake-workshop';
import { INVITATION, ME, workshopAt } from './sample';

/** The code and the card that the fake door knows. */
export const CODE = 'HRN47K2V9P';
export const CARD = 'amber river lantern';

/** A phone and the workshop it goes to. What lies in its storage outlives the page. */
export class Phone {
  readonly clock = new ManualClock();
  readonly boxes = new PageBoxes();
  readonly store = new MemoryQueue<MapCommand | WorkshopCommand>();
  readonly fake: FakeWorkshop;
  /** The map that the workshop works on. */
  readonly map = new FakeServer();
  line: FakeLine;
  private mapLine: FakeNetwork | null = null;
  /** Whether the phone has the cookie. */
  known = false;
  readonly entered: object[] = [];

  constructor(workshop: Workshop = workshopAt('IDEAS')) {
    this.fake = new FakeWorkshop(workshop);
    this.line = new FakeLine(this.fake);
  }

  /** Opens the page, again when the one before went away, and waits until it has begun. */
  async open(hash = '', door: Partial<Door> = {}, world: Partial<VisitWorld> = {}): Promise<Visit> {
    const { visit, begun } = this.begin(hash, door, world);
    await begun;
    await this.clock.pass(10);
    return visit;
  }

  begin(hash = '', door: Partial<Door> = {}, world: Partial<VisitWorld> = {}) {
    this.line = new FakeLine(this.fake);
    const { id, name, group } = ME;
    const you = { id, pseudonym: name, group: group ?? '' };
    this.mapLine = new FakeNetwork(this.map, this.clock, you);
    const { clock, boxes, store, line, mapLine } = this;
    const transport = <Whole>(document: string) =>
      (document.startsWith('map/') ? mapLine : line) as unknown as Transport<Whole>;
    const visit = new Visit({
      ...{ clock, boxes, random: () => 0 },
      stay: async (me, shelf, changed) =>
        new Stay(me, shelf, { clock, store, transport, random: () => 0 }, changed),
      door: { ...this.door(), ...door },
      ...world,
    });
    return { visit, begun: visit.begin(hash) };
  }

  /** The signal goes, or comes back by itself when it is waited for. */
  signal(there: boolean): void {
    this.line.online = there;
    if (this.mapLine) this.mapLine.online = there;
    if (there) return;
    this.line.cut();
    this.mapLine?.cut();
  }

  private door(): Door {
    const unknown = { refused: { why: 'unknown', message: '', seconds: 0 } } as const;
    return {
      invitation: async (code) => (code === CODE ? { given: INVITATION } : unknown),
      anotherName: async () => ({ given: { name: 'Heron' } }),
      enter: async (entry) => {
        this.entered.push(entry);
        this.known = true;
        return { given: { card: CARD } };
      },
      back: async (words) => {
        this.known ||= words === CARD;
        return words === CARD ? { given: {} } : unknown;
      },
      me: async () => (this.known ? { given: ME } : unknown),
      withdraw: async () => ({ given: { message: 'Taken back.' } }),
    };
  }
}
