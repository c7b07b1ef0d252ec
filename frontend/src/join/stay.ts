import type { Clock } from '../live/clock';
import type { QueueStore } from '../live/queue-store';
import { LiveSession } from '../live/session';
import type { Setback } from '../live/setback';
import type { Transport } from '../live/transport';
import type { Drawing, MapCommand } from '../protocol';
import type { Me } from './door';
import { Owed } from './owed';
import type { Shelf } from './shelf';
import type { StageKind, Workshop, WorkshopCommand } from './workshop';
import { WorkshopSession } from './workshop-session';

/** What a stay needs from the world around it. */
export interface Surroundings {
  clock: Clock;
  random(): number;
  store: QueueStore<MapCommand | WorkshopCommand>;
  transport<Whole>(document: string): Transport<Whole>;
}

/** Stages in which the phone shows things of the map. */
const WITH_MAP: ReadonlySet<StageKind> = new Set<StageKind>(['LINK', 'CHECK_SIGNS', 'ACTION_IDEAS']);

/** Her time inside: the workshop, the map once it is needed, and what she has begun. */
export class Stay {
  readonly workshop: WorkshopSession;
  map: LiveSession | null = null;
  readonly owed: Owed;

  constructor(
    readonly me: Me,
    readonly shelf: Shelf,
    private readonly around: Surroundings,
    private readonly changed: () => void,
  ) {
    const { clock, store } = around;
    const random = () => around.random();
    const transport = around.transport<Workshop>(`workshop/${me.workshop}`);
    this.workshop = new WorkshopSession(me.workshop, {
      ...{ clock, random, transport },
      store: store as QueueStore<WorkshopCommand>,
    });
    this.owed = new Owed(clock, changed);
    this.workshop.changes.add(() => this.moved());
  }

  async open(): Promise<void> {
    this.workshop.open();
    const left = await this.around.store.pending(`map/${this.me.map}|${this.me.id}`);
    if (left.length > 0) this.openMap();
  }

  close(): void {
    this.workshop.close();
    this.map?.close();
    this.owed.end();
  }

  /** The network or the reader is back. */
  wake(): void {
    this.workshop.wake();
    this.map?.wake();
  }

  /** Wishes that are not known to be saved, of the workshop and the map. */
  get pending(): number {
    return this.workshop.state.pending + (this.map?.state.pending ?? 0);
  }

  get drawing(): Drawing | null {
    return this.map?.state.drawing ?? null;
  }

  /** Wishes that were not carried out, of the workshop and the map, until they are seen to. */
  get setbacks(): Setback<MapCommand | WorkshopCommand>[] {
    return [...this.workshop.state.setbacks, ...(this.map?.state.setbacks ?? [])];
  }

  /** The setback has been seen to. */
  dismiss(opId: string): void {
    this.workshop.dismiss(opId);
    this.map?.dismiss(opId);
  }

  private moved(): void {
    const { workshop, connection } = this.workshop.state;
    if (workshop && !workshop.me?.watching && WITH_MAP.has(workshop.stage.kind)) this.openMap();
    const broken = this.map?.state.connection === 'reconnecting';
    this.owed.see(this.pending, connection === 'live' && !broken);
    this.changed();
  }

  private openMap(): void {
    if (this.map) return;
    const { clock, store } = this.around;
    const random = () => this.around.random();
    const document = `map/${this.me.map}`;
    const transport = this.around.transport<Drawing>(document);
    const world = { clock, random, transport, store: store as QueueStore<MapCommand> };
    this.map = new LiveSession(document, world);
    this.map.changes.add(() => this.moved());
    this.map.open();
  }
}
