import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ReadingParts } from '../editor/reading-panel';
import { sharedStyles } from '../style/shared';

/** The map as tables of factors and of links. */
@customElement('map-table')
export class MapTable extends LitElement {
  @property({ attribute: false }) parts: ReadingParts | null = null;

  static override styles = [
    ...sharedStyles,
    css`
      :host {
        display: block;
        overflow: auto;
        padding: var(--mw-3) var(--mw-6);
        background: var(--mw-paper);
      }
      table {
        width: 100%;
        text-align: start;
      }
    `,
  ];

  override render() {
    const factors = this.parts?.now?.drawing?.factors ?? [];
    return html`<ul>
      ${factors.map((factor) => html`<li>${factor.label}</li>`)}
    </ul>`;
  }

  use(): boolean {
    return false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'map-table': MapTable;
  }
}
