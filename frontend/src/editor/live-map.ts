import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { MapCanvasEvents, Picked } from '../canvas/contract';
import type { MapCanvas } from '../canvas/map-canvas';
import { wallClock } from '../live/clock';
import type { LiveState } from '../live/state';
import { readings } from '../messages/en';
import type { Drawing, DrawnFactor } from '../protocol';
import { sharedStyles } from '../style/shared';
import { startOf } from '../views/looking';
import { MapViews } from '../views/map-views';
import { Announcer } from './announcer';
import { flow } from './flow';
import { HandWay } from './hand-way';
import { KeyListener } from './key-listener';
import './keys-help';
import { liveMapStyles } from './live-map.styles';
import './map-key';
import { savePng, saveSvg } from './map-pictures';
import './map-stage';
import type { MapStage } from './map-stage';
import { NearLook } from './near-look';
import './notice-list';
import { Notices } from './notices';
import { PanelWay } from './panel-way';
import { ReadingChoice } from './reading-choice';
import { readingPanel, useIn } from './reading-panel';
import type { Reading } from './readings';
import { mayEdit, toolsOff, toolsOn } from './screen-state';
import { SentenceWay } from './sentence-way';
import { SessionBond } from './session-bond';
import { SessionNotices } from './session-notices';
import { settled } from './settled';
import type { Shortcut } from './shortcuts';
import { stillThere } from './still-there';
import { tell } from './tell';
import './tool-band';
import type { Tool } from './tools';
import { useTool } from './use-tool';

const NOTHING: Picked = { factors: [], links: [] };
/** Keys that change the map. */
const EDITING: ReadonlySet<Shortcut> = new Set(['undo', 'redo', 'say']);
/**
 * The map screen: tools, canvas, sentence and key around one live document. Tells the page `map-picked` (what is
 * picked) and `map-changed` (the seq that the drawing has reached).
 */
@customElement('live-map')
export class LiveMap extends LitElement {
  @property({ attribute: 'document-id' }) documentId = '';
  @property() kind = 'map';
  @state() private picked: Picked = NOTHING;
  @state() private linking = false;
  @state() private said = '';
  @query('map-stage') private stage!: MapStage;

  private readonly notices = new Notices(wallClock, () => this.requestUpdate());
  private readonly sessionNotices = new SessionNotices(this.notices);
  private readonly announcer = new Announcer(wallClock, (said) => {
    this.said = said;
  });
  private readonly bond = new SessionBond(
    this,
    () => (this.documentId ? `${this.kind}/${this.documentId}` : ''),
    {
      changed: (now) => this.changed(now),
      heard: (heard) => this.announcer.hear(heard),
    },
  );
  private readonly views = new MapViews(this, {
    map: () => this.documentId,
    session: () => this.bond.session,
    picked: () => this.picked,
    notices: this.notices,
    fit: (factors) => this.canvas.fit(factors),
  });
  private readonly near = new NearLook(this, {
    drawing: () => this.bond.state?.drawing ?? null,
    fit: (ids, padding) => this.stage?.canvas?.fit(ids, padding),
    pick: (picked) => this.pickedHere(picked),
  });
  private readonly sentence = new SentenceWay(this, {
    state: () => this.bond.state,
    say: (said) => this.hand.does((hand) => hand.say(said, this.canvas.centreOf())),
    fit: (ids) => this.canvas.fit(ids),
    around: (id) => this.near.around(id),
    closed: () => this.canvas.focus(),
  });
  private readonly hand = new HandWay(this, {
    session: () => this.bond.session,
    notices: this.notices,
    ring: (ids) => this.stage.ring(ids),
    pick: (picked) => {
      this.pickedHere(picked);
      void this.stage.reveal(picked);
    },
  });
  private readonly panel = new PanelWay(this, () => this.canvas.focus());
  private readonly choice = new ReadingChoice(this, () => this.turned());
  private seq = -1;
  /** Whether the first look at the map is over. */
  private begun = false;

  static override styles = [...sharedStyles, liveMapStyles];

  constructor() {
    super();
    new KeyListener(this, (key) => this.heardKey(key));
  }

  override render() {
    const { state: now } = this.bond;
    const look = this.near.look(this.views.look);
    const edits = mayEdit(now);
    const { reading } = this.choice;
    return html`<tool-band
        .reading=${reading}
        ?readonly=${!edits}
        .on=${toolsOn(this.linking, this.sentence.open)}
        .off=${toolsOff(now, look.hides)}
        .views=${this.views.state}
        @tool=${({ detail }: CustomEvent<Tool>) => this.use(detail)}
        @reading=${({ detail }: CustomEvent<Reading>) => this.choice.choose(detail)}
      ></tool-band>
      <div class="room" role="tabpanel" aria-label=${readings.word[reading]}>
      <map-stage
        ?inert=${reading !== 'map'}
        .now=${now}
        .picked=${this.picked}
        .look=${look}
        .saying=${this.sentence.saying}
        ?speaking=${this.sentence.open}
        @link-tool=${(e: CustomEvent<boolean>) => {
          this.linking = e.detail;
        }}
        @pick=${(e: CustomEvent<Picked>) => this.pickedHere(e.detail)}
        @about-request=${() => this.panel.there()}
        @pointer-at=${(e: CustomEvent<MapCanvasEvents['pointer-at']>) => this.bond.session?.point(e.detail)}
        @tool=${({ detail }: CustomEvent<Tool>) => this.use(detail)}
        @found=${(e: CustomEvent<string>) => this.found(e.detail)}
      ></map-stage>
      ${readingPanel(reading, {
        now,
        session: this.bond.session,
        picked: this.picked,
        keep: this.views.look.keep,
        notices: this.notices,
        pick: (picked) => this.pick(picked.factors, picked.links),
        open: (picked) => this.pickedHere(picked),
        show: (picked) => this.show(picked),
      })}
      <notice-list
        .notices=${this.notices.shown}
        @notice-close=${(e: CustomEvent<string>) => this.notices.drop(e.detail)}
      ></notice-list>
      </div>
      <div class="below">
        ${this.views.chip(this.sentence.open)} ${this.sentence.render()}
        <map-key ?hidden=${reading !== 'map'}></map-key>
      </div>
      <keys-help></keys-help>
      <div class="said" aria-live="polite">${this.said}</div>`;
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('documentId')) return;
    this.picked = NOTHING;
    this.begun = false;
  }

  override updated(): void {
    const drawing = this.bond.state?.drawing;
    if (drawing && !this.begun && this.choice.reading === 'map') this.begin(drawing);
    this.toggleAttribute('composing', this.sentence.open);
    if (this.choice.reading === 'map') this.sentence.settle();
  }

  private async begin(drawing: Drawing): Promise<void> {
    this.begun = true;
    await this.stage.updateComplete;
    await this.canvas.updateComplete;
    this.near.begin(drawing);
  }

  /** Shows only these, with a word on what they are; null shows the whole map again. */
  highlight(keep: Picked | null, label = ''): void {
    this.views.point(keep, label);
  }

  /** Picks these, as a click would, without telling the page about it. */
  pick(factors: string[], links: string[]): void {
    this.picked = { factors, links };
    this.bond.session?.pick([...factors, ...links]);
    this.views.follow();
    this.near.follow(this.stage?.several ? NOTHING : this.picked);
  }

  /** Opens the sentence with this factor as what changes then. */
  async sayAbout(factor: string): Promise<void> {
    await this.sentence.show();
    const known = this.factor(factor);
    if (known) this.sentence.begin(known, 'effect');
  }

  fitTo(ids: string[]): void {
    this.canvas.fit(ids);
  }

  async exportSvg(): Promise<void> {
    await saveSvg(this.canvas, this.bond.state?.drawing?.title ?? '');
  }

  async exportPng(): Promise<void> {
    await savePng(this.canvas, this.bond.state?.drawing?.title ?? '');
  }

  /** Waits until what was done here is saved, within reason; answers how many changes still are not. */
  async settled(): Promise<number> {
    const { session } = this.bond;
    return session ? settled(session, wallClock) : 0;
  }

  private get canvas(): MapCanvas {
    return this.stage.canvas;
  }

  private changed(now: LiveState): void {
    const { session } = this.bond;
    if (session) this.sessionNotices.show(session);
    this.picked = stillThere(this.picked, now.drawing);
    if (now.seq === this.seq) return;
    this.seq = now.seq;
    tell(this, 'map-changed', { seq: now.seq });
  }

  private pickedHere(picked: Picked): void {
    this.pick(picked.factors, picked.links);
    tell(this, 'map-picked', this.stage.several ? NOTHING : picked);
    const known = this.factor(picked.factors[0]);
    if (known && this.sentence.open && picked.factors.length === 1) this.sentence.begin(known);
  }

  private show(picked: Picked): void {
    this.choice.choose('map');
    this.pickedHere(picked);
    this.canvas.fit(startOf(picked, this.bond.state?.drawing ?? null).map(({ id }) => id));
  }

  private factor(id: string | undefined): DrawnFactor | undefined {
    return this.bond.state?.drawing?.factors.find((factor) => factor.id === id);
  }

  /** Another reading is shown: the sentence waits where it was, and the picked one opens again on the map. */
  private turned(): void {
    const map = this.choice.reading === 'map';
    this.sentence.turned(map);
    tell(this, 'map-picked', map ? this.picked : NOTHING);
  }

  private use(tool: Tool | Reading): void {
    if (useIn(this.renderRoot, tool)) return;
    const { choice, stage, sentence, hand, near } = this;
    useTool(tool, {
      choice,
      stage,
      sentence,
      hand,
      near,
      flow: () => void flow(this.canvas, this.documentId, this.notices),
      help: () => this.renderRoot.querySelector('keys-help')?.show(),
    });
    this.requestUpdate();
  }

  private heardKey(key: Shortcut | 'escape'): boolean {
    if (key === 'escape') return this.stage.letGo() || this.views.escape();
    if (!mayEdit(this.bond.state) && EDITING.has(key)) return false;
    if (key === 'say') void this.sentence.show();
    else this.use(key);
    return true;
  }

  private found(id: string): void {
    this.canvas.fit([id]);
    this.pickedHere({ factors: [id], links: [] });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'live-map': LiveMap;
  }
}
