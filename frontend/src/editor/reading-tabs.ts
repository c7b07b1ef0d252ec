import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../icons/mw-icon';
import { readings } from '../messages/en';
import { sharedStyles } from '../style/shared';
import { READINGS, type Reading } from './readings';
import { tell } from './tell';

const ICONS: Record<Reading, string> = { map: 'waypoints', table: 'table-2', history: 'history' };
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The readings of one map, side by side. Reports `reading` with its name. */
@customElement('reading-tabs')
export class ReadingTabs extends LitElement {
  @property() reading: Reading = 'map';

  static override styles = [
    ...sharedStyles,
    css`
      :host {
        display: inline-block;
        flex: none;
      }
      mw-icon {
        display: none;
        width: 20px;
        height: 20px;
      }
      @container band (max-width: 700px) {
        .mw-seg > * {
          min-width: 40px;
          min-height: 44px;
          padding: 0;
        }
        mw-icon {
          display: block;
        }
        span {
          position: absolute;
          overflow: hidden;
          width: 1px;
          height: 1px;
          clip-path: inset(50%);
        }
      }
      @container band (max-width: 520px) {
        .mw-seg {
          gap: 0;
          padding: 2px;
        }
        .mw-seg > * {
          min-width: 38px;
        }
      }
      @container band (max-width: 376px) {
        .mw-seg > * {
          min-width: 34px;
        }
      }
    `,
  ];

  override render() {
    return html`<div class="mw-seg" role="tablist" aria-label=${readings.label} @keydown=${this.pressed}>
      ${READINGS.map((reading) => this.tab(reading))}
    </div>`;
  }

  private tab(reading: Reading): TemplateResult {
    const chosen = reading === this.reading;
    return html`<button
      type="button"
      role="tab"
      id=${reading}
      title=${readings.title[reading]}
      aria-selected=${chosen}
      tabindex=${chosen ? 0 : -1}
      @click=${() => tell(this, 'reading', reading)}
    >
      <mw-icon name=${ICONS[reading]}></mw-icon><span>${readings.word[reading]}</span>
    </button>`;
  }

  private readonly pressed = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const next = step && READINGS[step(READINGS.indexOf(this.reading), READINGS.length)];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    this.renderRoot.querySelector<HTMLElement>(`#${next}`)?.focus();
    tell(this, 'reading', next);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'reading-tabs': ReadingTabs;
  }
}
