import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DrawnFactor, Polarity } from '../../protocol';
import { fetchPart } from '../fetch-part';

/**
 * A link as it will stand on the map. Hidden from screen readers: the sentence is its text. The painter is fetched
 * when it is first needed; without a signal there is the sentence alone.
 */
@customElement('mw-preview')
export class MwPreview extends LitElement {
  @property({ attribute: false }) cause: DrawnFactor | null = null;
  @property({ attribute: false }) effect: DrawnFactor | null = null;
  @property() polarity: Polarity = 'POSITIVE';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    return html`<div class="draw" aria-hidden="true"><canvas></canvas></div>`;
  }

  protected override updated(): void {
    void this.paint();
  }

  private async paint(): Promise<void> {
    const painter = await fetchPart('link-preview', () => import('../link-preview')).catch(() => null);
    await document.fonts?.ready;
    const canvas = this.querySelector('canvas');
    const { cause, effect, polarity } = this;
    this.hidden = painter === null;
    if (painter && canvas && cause && effect) painter.paintPreview(canvas, cause, effect, polarity);
  }
}
