import type { Cancel, Clock } from '../live/clock';
import { Listeners } from '../live/listeners';
import { Arrival } from './arrival';
import { codeInAddress } from './code';
import type { Door, Me } from './door';
import { fetchLanguage, type Tag } from './languages';
import { SAID_FOR } from './owed';
import { type Progress, placeIn, progressOf } from './place';
import { Pocket } from './pocket';
import type { Boxes, Shelf } from './shelf';
import type { Stay } from './stay';
import { speak } from './words';
import type { Support, WorkshopCommand } from './workshop';

/** A page that was asked for from any other, and that leads back to it. */
export type Aside = 'language' | 'support' | 'help' | 'return' | 'withdraw' | 'consent';

export interface VisitWorld {
  door: Door;
  boxes: Boxes;
  clock: Clock;
  /** In [0, 1). */
  random(): number;
  /** Makes a stay; what it needs is fetched while she types the code. Rejects when it cannot be had. */
  stay(me: Me, shelf: Shelf, changed: () => void): Promise<Stay>;
}

/** The words of her card, until she says that she wrote them down. */
const CARD = 'card';

/** One person's visit to a workshop on this phone, from the code to the last page. */
export class Visit {
  readonly changes = new Listeners<Visit>();
  readonly arrival: Arrival;
  stay: Stay | null = null;
  aside: Aside | null = null;
  /** What was just done, said for a moment. */
  note = '';
  /** Something of the page itself does not work. */
  broken = false;
  private silence: Cancel | null = null;
  private began = false;
  private trying = false;
  private entering = false;
  private readonly pocket: Pocket;

  constructor(readonly world: VisitWorld) {
    this.pocket = new Pocket(world.boxes);
    this.arrival = new Arrival(world.door, () => this.changed());
  }

  /** Begins with the code behind the address, if there is one, else where this phone stopped. */
  async begin(hash: string): Promise<void> {
    const { language } = this.pocket;
    if (language) await this.speak(language);
    this.pocket.code = codeInAddress(hash) ?? this.pocket.code;
    // a phone that is new here need not wait to hear so
    if (!this.pocket.wasInside && !this.pocket.code) this.start();
    const me = await this.world.door.me();
    if (me.refused?.why === 'no-signal' && !this.began) return this.later(hash);
    await this.goOn(me.given ?? null);
    this.start();
  }

  get place() {
    if (this.broken) return 'broken';
    if (this.aside) return this.aside;
    if (this.stay) return this.card ? 'card' : this.inside(this.stay);
    if (!this.began || this.entering) return 'opening';
    return this.arrival.away ?? this.arrival.step;
  }

  /** Goes on with the code that was kept, or into the room where the phone is known. */
  private async goOn(me: Me | null): Promise<void> {
    // she may have gone on by herself meanwhile
    if (this.isOnHerWay) return;
    const { code } = this.pocket;
    if (code) this.arrival.type(code);
    if (code) await this.arrival.knock();
    const { invitation } = this.arrival;
    if (me && (!invitation || invitation.workshop === me.workshop)) await this.goIn(me);
  }

  private get isOnHerWay(): boolean {
    return this.stay !== null || this.arrival.invitation !== null;
  }

  private start(): void {
    this.began = true;
    this.changed();
  }

  private inside({ workshop }: Stay) {
    const { connection, workshop: seen } = workshop.state;
    return connection === 'closed' ? 'over' : placeIn(seen);
  }

  /** The words of her card, while they have to be shown. */
  get card(): string | null {
    return this.stay?.shelf.get<string | null>(CARD, null) ?? null;
  }

  get workshop() {
    return this.stay?.workshop.state.workshop ?? null;
  }

  /** Whether there is no signal. */
  get lost(): boolean {
    return this.trying || (this.stay?.owed.offline ?? false);
  }

  /** Whom she can talk to. */
  get support(): readonly Support[] {
    return this.workshop?.support ?? this.arrival.invitation?.support ?? [];
  }

  /** How far the room has come; before she is in, the first step of those she was told of. */
  get progress(): Progress | null {
    const { workshop } = this;
    if (workshop?.me?.whereabouts === 'REMOVED') return null;
    if (workshop) return progressOf(workshop);
    const steps = this.arrival.step === 'code' ? [] : (this.arrival.invitation?.steps ?? []);
    const first = steps[0];
    return first ? { title: first.title, step: 1, steps: steps.length } : null;
  }

  async knock(): Promise<void> {
    await this.arrival.knock();
    if (this.arrival.invitation) this.pocket.code = this.arrival.code;
  }

  async enter(): Promise<void> {
    const card = await this.arrival.enter();
    const me = card === null ? null : await this.world.door.me();
    if (me?.given) await this.goIn(me.given, card);
  }

  /** Comes back with the words of her card; answers whether they fitted. */
  async comeBack(words: string) {
    const answer = await this.world.door.back(words);
    const me = answer.given === undefined ? null : await this.world.door.me();
    if (me?.given) await this.goIn(me.given);
    return me?.refused ?? answer.refused;
  }

  /** Speaks another language from now on; answers whether its words could be fetched. */
  async speak(tag: Tag): Promise<boolean> {
    const words = await fetchLanguage(tag).catch(() => null);
    if (words) speak(words);
    if (words) this.pocket.language = tag;
    this.changed();
    return words !== null;
  }

  /** Takes back all that she wrote, and what she has begun here too. */
  async withdraw(words: string) {
    const answer = await this.world.door.withdraw(words);
    if (answer.given) this.stay?.shelf.clear();
    this.changed();
    return answer;
  }

  wroteDown(): void {
    this.stay?.shelf.drop(CARD);
    this.changed();
  }

  ask(...commands: WorkshopCommand[]): void {
    this.stay?.workshop.submit(...commands);
  }

  show(aside: Aside | null): void {
    this.aside = aside;
    this.note = '';
    this.changed();
  }

  /** Says what was just done, for a moment. */
  tell(note: string): void {
    this.note = note;
    this.silence?.();
    this.silence = this.world.clock.after(SAID_FOR, () => this.tell(''));
    this.changed();
  }

  rest(): void {
    this.aside = null;
    if (this.stay) this.ask({ type: 'TakeBreak' });
    else this.arrival.be('break');
  }

  leave(): void {
    this.aside = null;
    if (this.stay) this.ask({ type: 'Leave' });
    else this.arrival.be('left');
    this.pocket.code = null;
  }

  comeIn(): void {
    if (this.stay) this.ask({ type: 'Arrive' });
    else this.arrival.be(null);
  }

  /** The network or the reader is back. */
  wake(): void {
    if (this.stay) this.stay.wake();
    else if (!this.began && !this.trying) void this.begin('');
  }

  breakDown(): void {
    this.broken = true;
    this.changed();
  }

  private async goIn(me: Me, card: string | null = null): Promise<void> {
    this.stay?.close();
    const shelf = this.pocket.shelfOf(me.workshop, me.id);
    if (card !== null) shelf.put(CARD, card);
    this.pocket.wentIn();
    this.aside = null;
    this.note = '';
    this.stay = await this.settle(me, shelf);
    await this.stay?.open();
    this.changed();
  }

  private async settle(me: Me, shelf: Shelf): Promise<Stay | null> {
    this.entering = true;
    this.changed();
    const stay = await this.world.stay(me, shelf, () => this.moved()).catch(() => null);
    this.entering = false;
    this.broken ||= stay === null;
    return stay;
  }

  private moved(): void {
    const { stay } = this;
    if (!stay) return;
    const place = this.inside(stay);
    if (place === 'over' && this.card === null) stay.shelf.clear();
    const forGood = place === 'over' || place === 'removed';
    if (stay.workshop.state.connection === 'signed-out' && !forGood) this.forget(stay);
    this.changed();
  }

  /** This phone is no longer known: the way in is the code or the card. */
  private forget(stay: Stay): void {
    this.stay = null;
    stay.close();
    this.arrival.go('code');
    this.arrival.miss('code.known');
  }

  private later(hash: string): void {
    this.trying = true;
    this.changed();
    this.world.clock.after(3_000, () => {
      this.trying = false;
      void this.begin(hash);
    });
  }

  private changed(): void {
    this.changes.tell(this);
  }
}
