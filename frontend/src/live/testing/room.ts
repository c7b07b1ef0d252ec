import type { Author, MapCommand } from '../../protocol';
import { MemoryQueue } from '../memory-queue';
import { LiveSession } from '../session';
import { FakeNetwork } from './fake-network';
import { FakeServer } from './fake-server';
import { ManualClock } from './manual-clock';

export interface Guest {
  session: LiveSession;
  network: FakeNetwork;
  store: MemoryQueue;
}

/** A server, a clock, and people who come in. */
export class Room {
  readonly clock = new ManualClock();
  readonly server = new FakeServer();
  random: () => number = () => 0;

  async enter(name: string, store = new MemoryQueue()): Promise<Guest> {
    const network = new FakeNetwork(this.server, this.clock, person(name));
    const { clock, random } = this;
    const world = { transport: network, store, clock, random: () => random() };
    const session = new LiveSession('map/m1', world);
    session.open();
    await this.clock.pass(10);
    return { session, network, store };
  }
}

export function person(name: string): Author {
  return { id: `p-${name}`, pseudonym: name, group: 'parents' };
}

export function addFactor(factor: string, label = factor): MapCommand {
  return { type: 'AddFactor', factor, label, kind: 'CONTEXT', position: { x: 0, y: 0 } };
}

export function connect(
  cause: string,
  effect: string,
  polarity: 'POSITIVE' | 'NEGATIVE' = 'POSITIVE',
): MapCommand {
  const [link, claim] = [`l-${cause}-${effect}`, `c-${cause}-${effect}`];
  const words = { rationale: '', evidence: null };
  const stance = { polarity, strength: 2 / 3, certainty: 'SURE', delay: 'NONE', ...words } as const;
  return { type: 'ConnectFactors', link, cause, effect, claim, stance };
}

export function labels(session: LiveSession): string[] {
  return (session.state.drawing?.factors ?? []).map((factor) => factor.label);
}
