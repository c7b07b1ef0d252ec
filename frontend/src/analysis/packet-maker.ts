import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { download } from '../editor/file-name';
import { attachedName } from './attached-name';

type Stage = 'ready' | 'making' | 'made' | 'failed';

/**
 * A link to a file that takes seconds to be made: meanwhile it says so, and it can be stopped. It stands on the page
 * itself, with the page's look.
 */
@customElement('packet-maker')
export class PacketMaker extends LitElement {
  @property() href = '';
  /** What the link, the way to stop, and each stage are called. */
  @property() words = '';
  @property() stop = '';
  @property() making = '';
  @property() made = '';
  @property() failed = '';
  @state() private stage: Stage = 'ready';
  /** Why there is none, where the server has said so. */
  @state() private why = '';
  private asked?: AbortController;

  protected override createRenderRoot() {
    return this;
  }

  override disconnectedCallback() {
    this.asked?.abort();
    super.disconnectedCallback();
  }

  override render() {
    const busy = this.stage === 'making';
    return html`<a class="mw-button" href=${this.href} download router-ignore aria-disabled=${busy ? 'true' : nothing}
        @click=${this.follow}>${this.words}</a>
      <span role="status">${this.stage === 'ready' ? nothing : this.why || this[this.stage]}</span>
      ${busy ? html`<button class="mw-button plain" type="button" @click=${() => this.asked?.abort()}>${this.stop}</button>` : nothing}`;
  }

  /** A click with a key held opens the address as any link does. */
  private follow(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (this.stage !== 'making') void this.make();
  }

  private async make() {
    const asked = new AbortController();
    this.asked = asked;
    this.stage = 'making';
    this.why = '';
    try {
      const answer = await fetch(this.href, { signal: asked.signal });
      if (answer.headers.get('content-type')?.startsWith('text/plain')) this.why = await answer.text();
      // who has been signed out meanwhile is answered with a page
      const isFile = answer.ok && answer.headers.get('content-type') === 'application/zip';
      if (!isFile) throw new Error(`Answered ${answer.status}`);
      download(
        await answer.blob(),
        attachedName(answer.headers.get('content-disposition') ?? '') ?? 'packet.zip',
      );
      this.stage = 'made';
    } catch {
      this.stage = asked.signal.aborted ? 'ready' : 'failed';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'packet-maker': PacketMaker;
  }
}
