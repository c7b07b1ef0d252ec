import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { MapCanvasEvents, Picked } from '../canvas/contract';
import type { MapCanvas } from '../canvas/map-canvas';
import { wallClock } from '../live/clock';
import type { LiveState } from '../live/state';
import type { Drawing, DrawnFactor } from '../protocol';
import { sharedStyles } from '../style/shared';
import { Announcer } from './announcer';
import { Composing, ROOMY } from './composing';
import { download, fileName } from './file-name';
import { firstLook } from './first-look';
import { KeyListener } from './key-listener';
import './keys-help';
import type { Lens } from './lens';
import './lens-chip';
import { liveMapStyles } from './live-map.styles';
import { Looking } from './looking';
import './map-key';
import { MapHand } from './map-hand';
import './map-stage';
import type { Drawn, MapStage } from './map-stage';
import { Notices } from './notices';
import type { Said, Saying } from './said';
import { mayEdit, toolsOff, toolsOn } from './screen-state';
import './sentence-composer';
import type { SentenceComposer } from './sentence-composer';
import { SessionBond } from './session-bond';
import { SessionNotices } from './session-notices';
import type { Shortcut } from './shortcuts';
import { tell } from './tell';
import './tool-band';
import type { Tool } from './tool-band';

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
  @query('sentence-composer') private composer!: SentenceComposer | null;

  private readonly looking = new Looking();
  private readonly composing = new Composing();
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
    const look = this.looking.at(now?.drawing ?? null);
    const edits = mayEdit(now);
    const view = { ...look, picked: this.start.length > 0, viewing: this.looking.viewing };
    return html`<tool-band
        ?readonly=${!edits}
        .on=${toolsOn(this.linking, this.composing.open === true)}
        .off=${toolsOff(now)}
        .view=${view}
        @tool=${({ detail }: CustomEvent<Tool>) => this.use(detail)}
        @look=${this.looked}
        ><slot name="tabs"></slot
      ></tool-band>
      <map-stage
        .now=${now}
        .picked=${this.picked}
        .look=${look}
        .saying=${this.composing.saying}
        .notices=${this.notices.shown}
        @link-tool=${(e: CustomEvent<boolean>) => {
          this.linking = e.detail;
        }}
        @link-drawn=${this.hands((hand, e: CustomEvent<Drawn>) => hand.connect(e.detail))}
        @factor-add=${this.hands((hand, e: CustomEvent<MapCanvasEvents['factor-add']>) => hand.add(e.detail))}
        @factor-rename=${this.hands((hand, e: CustomEvent<MapCanvasEvents['factor-rename']>) => hand.rename(e.detail))}
        @factors-moved=${this.hands((hand, e: CustomEvent<MapCanvasEvents['factors-moved']>) => hand.move(e.detail))}
        @remove-request=${this.hands((hand, e: CustomEvent<Picked>) => hand.remove(e.detail))}
        @pick=${(e: CustomEvent<Picked>) => this.pickedHere(e.detail)}
        @pointer-at=${(e: CustomEvent<MapCanvasEvents['pointer-at']>) => this.bond.session?.point(e.detail)}
        @found=${(e: CustomEvent<string>) => this.found(e.detail)}
        @notice-close=${(e: CustomEvent<string>) => this.notices.drop(e.detail)}
      ></map-stage>
      <div class="below">
        ${
          this.looking.viewing
            ? html`<lens-chip .lens=${look.lens} .shown=${look.shown} words=${look.label} @look=${this.looked}></lens-chip>`
            : nothing
        }
        ${edits ? this.sentence(now) : nothing}
        <map-key></map-key>
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
    if (drawing && !this.begun) this.begin(drawing);
    if (mayEdit(this.bond.state) && this.composing.settle(this.clientWidth)) this.requestUpdate();
  }

  private async begin(drawing: Drawing): Promise<void> {
    this.begun = true;
    if (this.clientWidth >= ROOMY) return;
    await this.stage.updateComplete;
    await this.canvas.updateComplete;
    this.canvas.fit(firstLook(drawing));
  }

  /** Shows only these, with a word on what they are; null shows the whole map again. */
  highlight(keep: Picked | null, label = ''): void {
    this.looking.point(keep, label);
    if (keep && keep.factors.length > 0) this.canvas.fit(keep.factors);
    this.requestUpdate();
  }

  /** Picks these, as a click would, without telling the page about it. */
  pick(factors: string[], links: string[]): void {
    this.picked = { factors, links };
    this.bond.session?.pick([...factors, ...links]);
    this.looking.follow(this.start);
  }

  fitTo(ids: string[]): void {
    this.canvas.fit(ids);
  }

  exportSvg(): void {
    this.save(new Blob([this.canvas.toSvg()], { type: 'image/svg+xml' }), 'svg');
  }

  /** Twice the size of the screen, so that it can be printed. */
  async exportPng(): Promise<void> {
    this.save(await this.canvas.toPng(2), 'png');
  }

  async openComposer(): Promise<void> {
    if (!mayEdit(this.bond.state)) return;
    this.composing.show();
    this.requestUpdate();
    await this.updateComplete;
    this.composer?.focus();
  }

  private get canvas(): MapCanvas {
    return this.stage.canvas;
  }

  private save(content: Blob, ending: string): void {
    download(content, fileName(this.bond.state?.drawing?.title ?? '', ending));
  }

  private sentence(now: LiveState | null): TemplateResult {
    return html`<sentence-composer
      ?hidden=${!this.composing.open}
      .drawing=${now?.drawing ?? null}
      .you=${now?.you ?? null}
      @sentence-change=${(e: CustomEvent<Saying>) => this.saying(e.detail)}
      @sentence-said=${this.hands((hand, e: CustomEvent<Said>) => hand.say(e.detail, this.canvas.centreOf()))}
      @sentence-close=${() => this.closeComposer()}
    ></sentence-composer>`;
  }

  /** What a lens would start from: the picked factors, or both ends of the picked link. */
  private get start(): string[] {
    if (this.picked.factors.length > 0) return this.picked.factors;
    const links = this.bond.state?.drawing?.links ?? [];
    return links
      .filter(({ id }) => this.picked.links.includes(id))
      .flatMap(({ cause, effect }) => [cause, effect]);
  }

  private hands<E>(work: (hand: MapHand, event: E) => void): (event: E) => void {
    return (event) => {
      const { session } = this.bond;
      if (session) work(new MapHand(session, this.notices, (ids) => this.stage.ring(ids)), event);
    };
  }

  private changed(now: LiveState): void {
    const { session } = this.bond;
    if (session) this.sessionNotices.show(session);
    if (now.seq === this.seq) return;
    this.seq = now.seq;
    tell(this, 'map-changed', { seq: now.seq });
  }

  private pickedHere(picked: Picked): void {
    this.pick(picked.factors, picked.links);
    tell(this, 'map-picked', picked);
    const known = this.factor(picked.factors[0]);
    if (known && this.composing.open && picked.factors.length === 1) this.composer?.begin(known);
  }

  private factor(id: string | undefined): DrawnFactor | undefined {
    return this.bond.state?.drawing?.factors.find((factor) => factor.id === id);
  }

  private use(tool: Tool): void {
    const uses: Record<Tool, () => unknown> = {
      add: () => this.canvas.startFactor(),
      link: () => this.stage.link(),
      say: () => (this.composing.open ? this.closeComposer() : this.openComposer()),
      undo: () => this.hands((hand) => hand.undo())(null),
      redo: () => this.hands((hand) => hand.redo())(null),
      tidy: () => this.canvas.tidy(),
      find: () => this.stage.find(),
      fit: () => this.canvas.fit(),
      help: () => this.renderRoot.querySelector('keys-help')?.show(),
    };
    uses[tool]();
    this.requestUpdate();
  }

  private heardKey(key: Shortcut | 'escape'): boolean {
    if (key === 'escape') return this.stage.letGo();
    if (!mayEdit(this.bond.state) && EDITING.has(key)) return false;
    if (key === 'say') void this.openComposer();
    else this.use(key);
    return true;
  }

  private readonly looked = ({ detail }: CustomEvent<Pick<Lens, 'way' | 'steps'> | null>) => {
    this.looking.choose(detail, this.start);
    const keep = this.looking.at(this.bond.state?.drawing ?? null).keep;
    this.canvas.fit(keep?.factors);
    this.requestUpdate();
  };

  private saying(saying: Saying): void {
    const ends = this.composing.hear(saying, this.clientWidth);
    if (ends.length > 0) this.canvas.fit(ends);
    this.requestUpdate();
  }

  private closeComposer(): void {
    this.composing.close();
    this.requestUpdate();
    this.canvas.focus();
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
