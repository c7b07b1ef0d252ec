import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Picked } from '../canvas/contract';
import type { Notices } from '../editor/notices';
import type { LiveSession } from '../live/session';
import { BrowserShelf } from './browser-shelf';
import { KeptViews } from './kept-views';
import { EVERYTHING, withoutRest } from './look';
import { Looking, startOf } from './looking';
import { Offers } from './offers';
import type { Glance, Named, View } from './view';
import { isTurn, type ViewAct } from './view-act';
import './view-chip';
import type { ViewState } from './view-state';

type Host = ReactiveControllerHost & HTMLElement;

/** What the views need of the screen that they are on. */
export interface ViewWorld {
  /** The id of the map. */
  map(): string;
  session(): LiveSession | null;
  picked(): Picked;
  notices: Notices;
  /** Brings these factors into view, or the whole map. */
  fit(factors?: readonly string[]): void;
}

/** Gestures that add to the map: what they add must not be hidden. */
const ADDING = ['factor-add', 'sentence-said', 'link-drawn'] as const;

/** The private views of one person on one map screen. Hears `view-act` from panel and chip, `look` from the menu. */
export class MapViews implements ReactiveController {
  private looking = new Looking();
  private readonly offers: Offers;
  private kept: KeptViews | null = null;
  private map = '';

  constructor(
    private readonly host: Host,
    private readonly world: ViewWorld,
  ) {
    this.offers = new Offers(world.notices, (by, view) => this.lookAlong(by, view));
    host.addController(this);
    host.addEventListener('view-act', (event) => this.act((event as CustomEvent<ViewAct>).detail));
    host.addEventListener('look', (event) => this.glance((event as CustomEvent<Glance>).detail));
    for (const adding of ADDING) host.addEventListener(adding, () => this.showRest());
  }

  hostUpdate(): void {
    this.offers.follow(this.world.session());
    if (this.map === this.world.map()) return;
    this.map = this.world.map();
    this.looking = new Looking();
    this.kept = new KeptViews(new BrowserShelf(this.map), this.world.notices, () =>
      this.host.requestUpdate(),
    );
  }

  hostDisconnected(): void {
    this.offers.follow(null);
  }

  get viewing(): boolean {
    return this.looking.viewing;
  }

  /** What is kept in colour, what is drawn at all, and how many steps away things lie. */
  get look() {
    const drawing = this.world.session()?.state.drawing ?? null;
    const look = this.looking.at(drawing);
    const hides = look.keep !== null && this.looking.view.rest === 'hide';
    const drawn =
      drawing && look.keep && hides ? withoutRest(drawing, look.keep, this.world.picked()) : drawing;
    return { ...look, drawn, hides };
  }

  get state(): ViewState {
    const live = this.world.session()?.state;
    const { view, follows, along, viewing } = this.looking;
    return {
      ...{ view, follows, viewing, start: this.start, along: along?.by ?? null },
      drawing: live?.drawing ?? null,
      look: live ? this.looking.at(live.drawing) : EVERYTHING,
      shows: live?.you != null && live.you.role !== 'OBSERVER',
      kept: this.kept?.state ?? { all: null, trouble: '' },
    };
  }

  /** Says what is looked at, if that is not the whole map; `quiet` where the next step stands elsewhere. */
  chip(quiet: boolean): TemplateResult | typeof nothing {
    if (!this.viewing) return nothing;
    return html`<view-chip .state=${this.state} ?quiet=${quiet}></view-chip>`;
  }

  follow(): void {
    this.looking.follow(this.start);
  }

  point(keep: Picked | null, label: string): void {
    this.looking.point(keep, label);
    if (keep && keep.factors.length > 0) this.world.fit(keep.factors);
    this.host.requestUpdate();
  }

  /** Escape gives the whole map back once nothing is picked; answers whether it did. */
  escape(): boolean {
    const { factors, links } = this.world.picked();
    if (!this.viewing || factors.length + links.length > 0 || isBusy()) return false;
    this.act({ act: 'clear' });
    return true;
  }

  private get start(): Named[] {
    return startOf(this.world.picked(), this.world.session()?.state.drawing ?? null);
  }

  private act(act: ViewAct): void {
    if (isTurn(act)) this.turned(() => this.looking.turn(act));
    else if (act.act === 'offer') this.offers.make(this.looking.view);
    else if (act.act === 'fetch') void this.kept?.fetch();
    else if (act.act === 'keep') void this.kept?.keep(act.name, this.looking.view);
    else if (act.act === 'rename') void this.kept?.rename(act.id, act.name);
    else if (act.act === 'forget') void this.kept?.forget(act.id);
    else this.apply(this.kept?.open(act.id) ?? null);
  }

  private glance(glance: Glance): void {
    const from = this.start;
    if (from.length > 0) this.act({ act: 'put', part: { type: 'walk', ...glance, from } });
  }

  private apply(view: View | null): void {
    if (view) this.turned(() => this.looking.show(view));
  }

  private lookAlong(by: string, view: View): void {
    this.turned(() => this.looking.lookAlong(by, view));
  }

  private turned(turn: () => void): void {
    turn();
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.world.fit(this.look.keep?.factors));
  }

  private showRest(): void {
    if (this.looking.view.rest === 'hide')
      this.turned(() => this.looking.turn({ act: 'rest', rest: 'fade' }));
  }
}

/** Whether Escape means something to what has the focus, or to what lies over the page around it. */
function isBusy(): boolean {
  let focus = document.activeElement;
  while (focus) {
    if (focus.matches('input, textarea, select, [role="textbox"], [contenteditable="true"]')) return true;
    if (focus.closest('[popover], dialog, [role="menu"]')) return true;
    focus = focus.shadowRoot?.activeElement ?? null;
  }
  return false;
}
