import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { MapCanvasEvents, Picked } from '../canvas/contract';
import '../canvas/map-canvas';
import type { MapCanvas } from '../canvas/map-canvas';
import { wallClock } from '../live/clock';
import type { LiveState } from '../live/state';
import { stage as words } from '../messages/en';
import type { DrawnFactor, Polarity } from '../protocol';
import { sharedStyles } from '../style/shared';
import { Announcer } from './announcer';
import { download, fileName } from './file-name';
import './find-box';
import './keys-help';
import type { Lens } from './lens';
import './lens-chip';
import { LinkTool } from './link-tool';
import { liveMapStyles } from './live-map.styles';
import { Looking } from './looking';
import './map-key';
import { MapHand } from './map-hand';
import './notice-list';
import { Notices } from './notices';
import type { Said, Saying } from './said';
import { ghostOf, mayEdit, others, toolsOff, toolsOn } from './screen-state';
import './sentence-composer';
import type { SentenceComposer } from './sentence-composer';
import { SessionBond } from './session-bond';
import { SetbackNotices } from './setback-notices';
import { heardShortcut, type Shortcut } from './shortcuts';
import './sign-asker';
import { asker, hint, still } from './stage-parts';
import { tell } from './tell';
import './tool-band';
import type { Tool } from './tool-band';

const NOTHING: Picked = { factors: [], links: [] };
/** How long a new link is ringed. Milliseconds. */
const RINGED = 2_000;
/** Narrower than this the sentence waits until it is asked for. Pixels. */
const ROOMY = 720;
/** Narrower than this a whole map is too small to read beside a sentence. Pixels. */
const SNUG = 1_000;

/**
 * The map screen: tools, canvas, sentence and key around one live document. Tells the page `map-picked` (what is
 * picked) and `map-changed` (the seq that the drawing has reached).
 */
@customElement('live-map')
export class LiveMap extends LitElement {
  @property({ attribute: 'document-id' }) documentId = '';
  @property() kind = 'map';
  @state() private picked: Picked = NOTHING;
  @state() private composing: boolean | null = null;
  @state() private finding = false;
  @state() private ringed: string[] = [];
  @state() private saying: Saying | null = null;
  @state() private said = '';
  @query('map-canvas') private canvas!: MapCanvas;
  @query('sentence-composer') private composer!: SentenceComposer | null;

  private readonly looking = new Looking();
  private readonly linking = new LinkTool();
  private readonly notices = new Notices(wallClock, () => this.requestUpdate());
  private readonly setbacks = new SetbackNotices(this.notices);
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
  private pointer = { x: 0, y: 0 };
  private seq = -1;

  static override styles = [...sharedStyles, liveMapStyles];

  override render() {
    const { state: now } = this.bond;
    const look = this.looking.at(now?.drawing ?? null);
    const edits = mayEdit(now);
    const view = {
      words: look.words,
      look: look.lens,
      picked: this.start.length > 0,
      viewing: this.looking.viewing,
    };
    return html`<tool-band
        ?readonly=${!edits}
        .on=${toolsOn(this.linking, this.composing === true)}
        .off=${toolsOff(now)}
        .view=${view}
        @tool=${({ detail }: CustomEvent<Tool>) => this.use(detail)}
        @look=${this.looked}
        ><slot name="tabs"></slot
      ></tool-band>
      <div class="stage ${this.linking.on ? 'linking' : ''}" @pointermove=${this.pointed} @pointerup=${this.pointed}>
        <map-canvas
          .drawing=${now?.drawing ?? null}
          .selection=${this.picked}
          .keep=${look.keep}
          .steps=${look.steps}
          .halo=${this.ringed}
          .ghost=${ghostOf(this.composing ? this.saying : null, this.linking.asking)}
          .people=${others(now)}
          ?readonly=${!edits}
          @factor-add=${this.hands((hand, e: CustomEvent<MapCanvasEvents['factor-add']>) => hand.add(e.detail))}
          @factor-rename=${this.hands((hand, e: CustomEvent<MapCanvasEvents['factor-rename']>) => hand.rename(e.detail))}
          @factors-moved=${this.hands((hand, e: CustomEvent<MapCanvasEvents['factors-moved']>) => hand.move(e.detail))}
          @remove-request=${this.hands((hand, e: CustomEvent<Picked>) => hand.remove(e.detail))}
          @link-add=${(e: CustomEvent<MapCanvasEvents['link-add']>) => this.ask(e.detail.cause, e.detail.effect)}
          @pick=${(e: CustomEvent<Picked>) => this.pickedHere(e.detail)}
          @pointer-at=${(e: CustomEvent<MapCanvasEvents['pointer-at']>) => this.bond.session?.point(e.detail)}
        ></map-canvas>
        ${still(now, edits)} ${hint(this.linking, now?.drawing ?? null, () => this.unlink())}
        ${asker(this.linking.asking, now?.drawing ?? null, this.clientWidth, {
          tried: (polarity) => this.tried(polarity),
          chosen: (polarity) => this.connect(polarity),
          closed: () => this.unlink(),
        })}
        ${this.finder(now)}
        <notice-list
          class="over"
          .notices=${this.notices.shown}
          @notice-close=${(e: CustomEvent<string>) => this.notices.drop(e.detail)}
        ></notice-list>
      </div>
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

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.pressed, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.pressed, true);
  }

  override updated(changed: PropertyValues): void {
    if (this.composing === null && mayEdit(this.bond.state)) this.composing = this.clientWidth >= ROOMY;
    if (changed.has('documentId')) this.picked = NOTHING;
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
    this.composing = true;
    await this.updateComplete;
    this.composer?.focus();
  }

  private save(content: Blob, ending: string): void {
    download(content, fileName(this.bond.state?.drawing?.title ?? '', ending));
  }

  private sentence(now: LiveState | null): TemplateResult {
    return html`<sentence-composer
      ?hidden=${!this.composing}
      .drawing=${now?.drawing ?? null}
      .you=${now?.you ?? null}
      @sentence-change=${(e: CustomEvent<Saying>) => this.sayingNow(e.detail)}
      @sentence-said=${this.hands((hand, e: CustomEvent<Said>) => hand.say(e.detail, this.canvas.centreOf()))}
      @sentence-close=${() => this.closeComposer()}
    ></sentence-composer>`;
  }

  private finder(now: LiveState | null): TemplateResult | typeof nothing {
    if (!this.finding) return nothing;
    return html`<find-box
      class="over"
      .factors=${now?.drawing?.factors ?? []}
      @found=${(e: CustomEvent<string>) => this.found(e.detail)}
      @find-close=${() => this.closeFinder()}
    ></find-box>`;
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
      if (session) work(new MapHand(session, this.notices, (ids) => this.ring(ids)), event);
    };
  }

  private changed(now: LiveState): void {
    const { session } = this.bond;
    if (session) this.setbacks.show(session);
    if (now.connection === 'signed-out') this.askToSignIn();
    else this.notices.drop('signed-out');
    if (now.seq === this.seq) return;
    this.seq = now.seq;
    tell(this, 'map-changed', { seq: now.seq });
  }

  private askToSignIn(): void {
    if (this.notices.shown.some(({ id }) => id === 'signed-out')) return;
    const actions = [{ words: words.signIn, run: () => location.reload() }];
    this.notices.say({ id: 'signed-out', words: words.signedOut, actions }, true);
  }

  private pickedHere(picked: Picked): void {
    const [factor] = picked.factors;
    if (this.linking.on && factor !== undefined) {
      this.linking.end(factor, this.pointer);
      this.picked = { factors: [factor], links: [] };
      return;
    }
    this.pick(picked.factors, picked.links);
    tell(this, 'map-picked', picked);
    const known = this.factor(factor);
    if (known && this.composing && picked.factors.length === 1) this.composer?.begin(known);
  }

  private factor(id: string | undefined): DrawnFactor | undefined {
    return this.bond.state?.drawing?.factors.find((factor) => factor.id === id);
  }

  private use(tool: Tool): void {
    const uses: Record<Tool, () => unknown> = {
      add: () => this.canvas.startFactor(),
      link: () => (this.linking.on ? this.unlink() : this.linking.start(this.picked.factors)),
      say: () => (this.composing ? this.closeComposer() : this.openComposer()),
      undo: () => this.hands((hand) => hand.undo())(null),
      redo: () => this.hands((hand) => hand.redo())(null),
      tidy: () => this.canvas.tidy(),
      find: () => this.openFinder(),
      fit: () => this.canvas.fit(),
      help: () => this.renderRoot.querySelector('keys-help')?.show(),
    };
    uses[tool]();
    this.requestUpdate();
  }

  private readonly pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.linking.on) return this.unlink();
    const shortcut: Shortcut | undefined = heardShortcut(event, this);
    if (!shortcut || (!mayEdit(this.bond.state) && ['undo', 'redo', 'say'].includes(shortcut))) return;
    event.preventDefault();
    event.stopPropagation();
    if (shortcut === 'say') void this.openComposer();
    else this.use(shortcut);
  };

  private readonly looked = ({ detail }: CustomEvent<Pick<Lens, 'way' | 'steps'> | null>) => {
    this.looking.choose(detail, this.start);
    const keep = this.looking.at(this.bond.state?.drawing ?? null).keep;
    this.canvas.fit(keep?.factors);
    this.requestUpdate();
  };

  private readonly pointed = ({ clientX, clientY, currentTarget }: PointerEvent) => {
    const { left, top } = (currentTarget as HTMLElement).getBoundingClientRect();
    this.pointer = { x: clientX - left, y: clientY - top };
  };

  private ask(cause: string, effect: string): void {
    this.linking.ask(cause, effect, this.pointer);
    this.requestUpdate();
  }

  private tried(polarity: Polarity): void {
    this.linking.tryOut(polarity);
    this.requestUpdate();
  }

  private connect(polarity: Polarity): void {
    const { asking } = this.linking;
    this.unlink();
    if (asking) this.hands((hand) => hand.connect(asking.cause, asking.effect, polarity))(null);
  }

  private unlink(): void {
    this.linking.stop();
    this.requestUpdate();
  }

  private sayingNow(saying: Saying): void {
    const both = saying.cause && saying.effect ? [saying.cause.id, saying.effect.id] : [];
    const news = both.length > 0 && both.join() !== [this.saying?.cause?.id, this.saying?.effect?.id].join();
    this.saying = saying;
    if (news && this.clientWidth < SNUG) this.canvas.fit(both);
  }

  private ring(ids: string[]): void {
    this.ringed = ids;
    wallClock.after(RINGED, () => {
      if (this.ringed === ids) this.ringed = [];
    });
  }

  private closeComposer(): void {
    this.composing = false;
    this.saying = null;
    this.canvas.focus();
  }

  private openFinder(): void {
    this.finding = true;
  }

  private closeFinder(): void {
    this.finding = false;
    this.canvas.focus();
  }

  private found(id: string): void {
    this.closeFinder();
    this.canvas.fit([id]);
    this.pickedHere({ factors: [id], links: [] });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'live-map': LiveMap;
  }
}
