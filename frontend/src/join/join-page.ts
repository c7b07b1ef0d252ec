import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { icon } from './icons';
import './parts/mw-thread';
import { openVisit } from './open-visit';
import { mark } from './parts/mark';
import { Reader, wordsOf } from './read-aloud';
import './views/calm-view';
import './views/code-view';
import { isHere, viewOf } from './views/view-of';
import type { Visit } from './visit';
import { language, say } from './words';

/** The light page for those who take part, on their phones. */
@customElement('join-page')
export class JoinPage extends LitElement {
  @state() private reading = false;
  readonly visit: Visit = openVisit();
  private readonly reader = new Reader(globalThis.speechSynthesis, () => {
    this.reading = this.reader.reading;
  });
  private shown = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.visit.changes.add(() => this.requestUpdate());
    addEventListener('error', () => this.visit.breakDown());
  }

  override render(): TemplateResult {
    return html`<header class="top">
        <div class="row">${this.who()}<span class="tools">${this.tools()}</span></div>
        ${this.thread()}
      </header>
      <p class="said" role="status">${this.visit.note}</p>
      ${viewOf(this.visit)}`;
  }

  /** A new page is read out from its heading, and begins at its top. */
  protected override updated(): void {
    const { tag, direction } = language();
    document.documentElement.lang = tag;
    document.documentElement.dir = direction;
    document.documentElement.dataset['place'] = this.visit.place;
    const page = this.page;
    if (page === this.shown) return;
    const first = this.shown === '';
    this.shown = page;
    this.reader.stop();
    void this.come(first);
  }

  private async come(first: boolean): Promise<void> {
    const view = this.querySelector<LitElement>('.page');
    await view?.updateComplete;
    const heading = view?.querySelector<HTMLElement>('h1');
    document.title = say('page.title', { heading: heading?.textContent ?? '' });
    if (first) return;
    scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  }

  /** Changes when another page is shown, or the same one for another stage. */
  private get page(): string {
    const { place } = this.visit;
    return `${isHere(place) ? place : 'opening'} ${this.visit.workshop?.stage.at ?? ''} ${language().tag}`;
  }

  private who() {
    const name = this.visit.workshop?.me?.name ?? this.visit.stay?.me.name;
    if (!name) return html`<span class="me brand">${mark()}${say('page.name')}</span>`;
    return html`<span class="me"><span class="avatar">${icon('paw', 'small')}</span>${say('you.are', { name })}</span>`;
  }

  private tools() {
    const inside = this.visit.stay !== null || this.visit.arrival.invitation !== null;
    const { name } = language();
    return html`${inside ? this.tool('life-buoy', say('support.button'), () => this.visit.show('support')) : nothing}
    ${
      this.reader.can
        ? this.tool(this.reading ? 'stop' : 'aloud', say(this.reading ? 'read.stop' : 'read.start'), () =>
            this.read(),
          )
        : nothing
    }
    ${this.tool('languages', say('language.button', { language: name }), () => this.visit.show('language'))}`;
  }

  private tool(name: Parameters<typeof icon>[0], label: string, act: () => void) {
    return html`<button type="button" class="tool" aria-label=${label} title=${label} @click=${act}>
      ${icon(name, 'tool-size')}
    </button>`;
  }

  private thread() {
    const progress = this.visit.progress;
    if (!progress || progress.steps === 0) return nothing;
    const { title, step, steps } = progress;
    return html`<div class="step">
      <mw-thread .steps=${steps} .now=${step}></mw-thread>
      <span>${say('step', { title, step, steps })}</span>
    </div>`;
  }

  private read(): void {
    const page = this.querySelector('.page');
    if (this.reading) this.reader.stop();
    else if (page) this.reader.start(wordsOf(page), language().tag);
  }
}
