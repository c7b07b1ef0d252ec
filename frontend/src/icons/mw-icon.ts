import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icons } from './icons';

/** One icon of the set by its Lucide name: <mw-icon name="landmark">. Silent to screen readers unless labelled. */
@customElement('mw-icon')
export class MwIcon extends LitElement {
  @property() name = '';
  @property() label = '';

  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      width: 1.25em;
      height: 1.25em;
      line-height: 0;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: var(--mw-icon-stroke, 1.75);
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `;

  override render() {
    const paths = icons[this.name];
    if (!paths) return nothing;
    const said = this.label !== '';
    return html`<svg
      viewBox="0 0 24 24"
      role=${said ? 'img' : nothing}
      aria-label=${said ? this.label : nothing}
      aria-hidden=${said ? nothing : 'true'}
    >
      ${paths.map((d) => svg`<path d=${d}></path>`)}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mw-icon': MwIcon;
  }
}
