import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../icons/mw-icon';
import { pastPanel } from '../messages/history';
import type { PastAnswer } from '../protocol';
import { sharedStyles } from '../style/shared';
import './change-list';
import { historyPanelStyles } from './history-panel.styles';
import type { Base, LookingBack } from './looking-back';
import { momentOf } from './times';

/** What a facilitator may do with the moment. */
export type Deed = 'bring-back' | 'copy' | 'compare';

/** The moment that is looked at, what changed before it, and what can be done with it. Reports `past-since`, `past-deed`, `past-name`. */
@customElement('history-panel')
export class HistoryPanel extends LitElement {
  @property({ attribute: false }) looking: LookingBack | null = null;
  /** Counts up with every change of what is looked at, which is one object. */
  @property({ type: Number }) version = 0;
  @state() private naming = false;

  static override styles = [...sharedStyles, historyPanelStyles];

  override render() {
    const { looking } = this;
    if (!looking?.past) return nothing;
    return html`${this.head(looking)} ${this.changes(looking, looking.past)} ${this.deeds(looking, looking.past)}`;
  }

  private head(looking: LookingBack): TemplateResult {
    const { version, moment } = looking;
    const time = momentOf(looking.time, new Date());
    const drawing = moment?.seq === looking.seq ? moment.drawing : null;
    return html`<span class="mw-chip"
        ><mw-icon name=${version ? 'bookmark' : 'clock'}></mw-icon>${version ? pastPanel.named : pastPanel.moment}</span
      >
      <h2>${version?.name ?? time}</h2>
      <p class="mw-small">
        ${version ? html`${time}. ${pastPanel.namedBy(version.by.pseudonym)} ` : nothing}${
          drawing ? pastPanel.sizes(drawing.factors.length, drawing.links.length) : nothing
        }
      </p>
      ${looking.past?.mayLead && looking.seq > 0 ? this.nameForm(version?.name ?? '') : nothing}`;
  }

  private nameForm(name: string): TemplateResult {
    if (!this.naming)
      return html`<p>
        <button type="button" class="mw-button plain" @click=${() => this.open()}>
          ${name === '' ? pastPanel.name : pastPanel.rename}
        </button>
      </p>`;
    return html`<form
      @submit=${this.named}
      @keydown=${(e: KeyboardEvent) => {
        if (e.key === 'Escape') this.naming = false;
      }}
    >
      <label class="mw-small" for="name">${pastPanel.nameLabel}</label>
      <input id="name" name="name" maxlength="120" required .value=${name} autocomplete="off" />
      <div class="acts">
        <button class="mw-button">${pastPanel.save}</button>
        <button
          type="button"
          class="mw-button plain"
          @click=${() => {
            this.naming = false;
          }}
        >${pastPanel.cancel}</button>
      </div>
    </form>`;
  }

  private async open(): Promise<void> {
    this.naming = true;
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.select();
  }

  private changes(looking: LookingBack, past: PastAnswer): TemplateResult {
    return html`<section>
      ${looking.comparing ? nothing : this.bases(looking, past)}
      <change-list .changes=${looking.changes}></change-list>
    </section>`;
  }

  private bases(looking: LookingBack, past: PastAnswer): TemplateResult {
    const now = new Date();
    const before = past.versions.filter(({ seq }) => seq < looking.seq);
    const choices: [Base, string][] = [
      ['day', looking.isToday ? pastPanel.base.yesterday : pastPanel.base.before],
      ...before
        .reverse()
        .map(({ seq, name, at }): [Base, string] => [seq, pastPanel.version(name, momentOf(at, now))]),
      ['start', pastPanel.base.start],
    ];
    return html`<label class="since">${pastPanel.since}
      <select
        @change=${(e: Event) => {
          const { value } = e.target as HTMLSelectElement;
          this.say('past-since', value === 'day' || value === 'start' ? value : Number(value));
        }}
      >
        ${choices.map(
          ([base, words]) => html`<option value=${base} .selected=${base === looking.base}>${words}</option>`,
        )}
      </select>
    </label>`;
  }

  private deeds(looking: LookingBack, past: PastAnswer): TemplateResult {
    const leads = past.mayLead;
    return html`<section class="acts">
      ${
        leads && !looking.isToday
          ? html`<button type="button" class="mw-button primary" @click=${() => this.say('past-deed', 'bring-back')}>
                ${pastPanel.bringBack}
              </button>
              <p class="mw-small">${pastPanel.bringBackNote}</p>`
          : nothing
      }
      ${
        looking.isToday
          ? nothing
          : html`<button type="button" class="mw-button" @click=${() => this.say('past-deed', 'compare')}>
              ${looking.comparing ? pastPanel.stopComparing : pastPanel.compare}
            </button>`
      }
      ${
        leads
          ? html`<button type="button" class="mw-button" @click=${() => this.say('past-deed', 'copy')}>
              ${pastPanel.copy}
            </button>`
          : html`<p class="mw-small">${pastPanel.reading}</p>`
      }
    </section>`;
  }

  private readonly named = (event: SubmitEvent) => {
    event.preventDefault();
    const name = String(new FormData(event.target as HTMLFormElement).get('name') ?? '').trim();
    if (name === '') return;
    this.naming = false;
    this.say('past-name', name);
  };

  private say(event: 'past-since' | 'past-deed' | 'past-name', detail: unknown): void {
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'history-panel': HistoryPanel;
  }
}
