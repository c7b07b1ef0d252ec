import { html, LitElement, type SVGTemplateResult, svg } from 'lit';
import { customElement } from 'lit/decorators.js';
import { kindIcon, kindTone } from '../canvas/paint/kinds';
import '../icons/mw-icon';
import { key, kinds } from '../messages/en';
import type { FactorKind } from '../protocol';
import { sharedStyles } from '../style/shared';
import { mapKeyStyles } from './map-key.styles';

const KINDS = Object.keys(kinds) as FactorKind[];
const FILLED = svg`<path d="M44 10 32 4.5v11z" fill="currentColor" stroke="none"></path>`;
const BAR = svg`<path d="M44 3.5v13"></path>`;
const OPEN = svg`<path d="m35 4.5 8 5.5-8 5.5"></path>`;
const ROUND = svg`<circle class="paper" cx="18" cy="10" r="7.5"></circle>`;
const SQUARE = svg`<rect class="paper" x="11" y="3" width="14" height="14" rx="3"></rect><path d="M6 7v6M30 7v6"></path>`;
const PLUS = svg`<path d="M14.5 10h7M18 6.5v7"></path>`;
const MINUS = svg`<path d="M14.5 10h7"></path>`;
const ASK = svg`<path d="M16 8.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3M18 13.7v.1"></path>`;
const BOTH = svg`<path d="M15 8.5h6M18 5.5v6M15 14h6"></path>`;

const SIGNS: readonly [keyof typeof key, string, SVGTemplateResult][] = [
  ['POSITIVE', 'positive', svg`${FILLED}${ROUND}${PLUS}`],
  ['NEGATIVE', 'negative', svg`${BAR}${ROUND}${MINUS}`],
  ['UNCERTAIN', 'uncertain', svg`${OPEN}${ROUND}${ASK}`],
  ['contested', 'contested', svg`${OPEN}${SQUARE}${BOTH}`],
];

/** What the marks on the map mean; always there, so that nobody has to remember a colour. */
@customElement('map-key')
export class MapKey extends LitElement {
  static override styles = [...sharedStyles, mapKeyStyles];

  override render() {
    return html`<div class="key" role="group" aria-label=${key.label}>
      <span class="kinds">
        ${KINDS.map(
          (kind) => html`<span class="mw-kind k-${kindTone(kind)}"
            ><span class="sw"><mw-icon name=${kindIcon(kind)}></mw-icon></span>${kinds[kind]}</span
          >`,
        )}
      </span>
      <span class="signs">
        ${SIGNS.map(
          ([name, tone, mark]) => html`<span class="sign"
            ><svg style="color: var(--mw-${tone})" viewBox="0 0 46 20" aria-hidden="true">
              <path d="M1 10h42"></path>
              ${mark}</svg
            >${key[name]}</span
          >`,
        )}
      </span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'map-key': MapKey;
  }
}
