import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { tell } from '../editor/tell';
import '../icons/mw-icon';
import { views } from '../messages/views';
import { sharedStyles } from '../style/shared';
import { placePanel } from './panel-place';
import { slotOf } from './view';
import type { ViewAct } from './view-act';
import './view-kept';
import './view-only';
import { viewPanelStyles } from './view-panel.styles';
import './view-start';
import type { ViewState } from './view-state';
import { partWords } from './view-words';

/** The button that says how one looks at the map, and the panel to choose it. Reports `view-act`. */
@customElement('view-panel')
export class ViewPanel extends LitElement {
  @property({ attribute: false }) state: ViewState | null = null;
  @state() private open = false;
  @query('.mw-tool') private button!: HTMLElement;
  @query('.panel') private panel!: HTMLElement;

  static override styles = [...sharedStyles, viewPanelStyles];

  override render() {
    const words = this.state?.look.words ?? views.whole;
    return html`<button
        class="mw-tool ${this.state?.viewing ? 'on' : ''}"
        type="button"
        popovertarget="panel"
        aria-haspopup="dialog"
        aria-expanded=${this.open}
        title=${words}
        aria-label="${views.button}: ${words}"
      >
        <mw-icon name="eye"></mw-icon><span class="keep">${words}</span
        ><mw-icon class="down" name="chevron-down"></mw-icon>
      </button>
      <div
        class="panel mw-float"
        id="panel"
        popover
        autofocus
        tabindex="-1"
        role="dialog"
        aria-labelledby="title"
        @beforetoggle=${this.opens}
        @toggle=${this.toggled}
      >
        ${this.open && this.state ? this.content(this.state) : nothing}
      </div>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('resize', this.placed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('resize', this.placed);
  }

  /** The focus was in the panel when it closed, so that it goes back to the button. */
  private leads = false;

  private content(state: ViewState): TemplateResult {
    return html`<header>
        <h2 id="title">${views.title}</h2>
        <button class="mw-button icon plain" type="button" popovertarget="panel" popovertargetaction="hide" aria-label=${views.close}>
          <mw-icon name="x"></mw-icon>
        </button>
      </header>
      ${this.seen(state)}
      <view-start .state=${state}></view-start>
      <view-only .state=${state}></view-only>
      <view-kept .kept=${state.kept} ?viewing=${state.view.parts.length > 0}></view-kept>
      <p class="mw-small">${views.yours}</p>`;
  }

  private seen({ view, look, viewing }: ViewState): TemplateResult {
    return html`<section aria-label=${views.showing}>
      <h3>${views.showing}</h3>
      <p aria-live="polite">${viewing ? html`<b>${look.count}</b>${look.sentence}` : `${views.whole}.`}</p>
      ${viewing ? html`<ul class="parts">${view.parts.map((part) => html`<li>${this.removable(partWords(part), { act: 'drop', slot: slotOf(part) })}</li>`)}</ul>` : nothing}
      ${
        viewing
          ? html`<div class="row">
              <span id="rest">${views.rest}</span>
              <div class="mw-seg" role="group" aria-labelledby="rest">
                ${(['fade', 'hide'] as const).map((rest) => html`<button type="button" aria-pressed=${view.rest === rest} @click=${() => this.tell({ act: 'rest', rest })}>${views[rest]}</button>`)}
              </div>
              <button class="mw-button clear" type="button" @click=${() => this.tell({ act: 'clear' })}>${views.clear}</button>
            </div>`
          : nothing
      }
    </section>`;
  }

  private removable(words: string, act: ViewAct): TemplateResult {
    return html`<button class="mw-chip" type="button" aria-label=${views.remove(words)} @click=${() => this.tell(act)}>
      <span>${words}</span><mw-icon name="x"></mw-icon>
    </button>`;
  }

  private tell(act: ViewAct): void {
    tell<ViewAct>(this, 'view-act', act);
  }

  private readonly opens = (event: ToggleEvent) => {
    this.open = event.newState === 'open';
    this.leads = !this.open && this.panel.contains(this.shadowRoot?.activeElement ?? null);
    if (this.open) {
      this.placed();
      this.tell({ act: 'fetch' });
    }
  };

  private readonly toggled = (event: ToggleEvent) => {
    if (event.newState === 'open') this.panel.focus();
    else if (this.leads) this.button.focus();
  };

  private readonly placed = () => {
    if (this.open) placePanel(this.panel, this.button);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'view-panel': ViewPanel;
  }
}
