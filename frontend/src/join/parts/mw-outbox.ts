import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Setback } from '../../live/setback';
import type { MapCommand } from '../../protocol';
import { icon } from '../icons';
import type { Visit } from '../visit';
import { say } from '../words';
import type { WorkshopCommand } from '../workshop';

/** How safe her words are: nothing as long as all is well. */
@customElement('mw-outbox')
export class MwOutbox extends LitElement {
  @property({ attribute: false }) visit!: Visit;
  /** Without counting: the page beneath counts. */
  @property({ type: Boolean }) brief = false;
  private forget: (() => void) | null = null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.forget = this.visit.changes.add(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    this.forget?.();
    super.disconnectedCallback();
  }

  override render() {
    const { stay } = this.visit;
    if (!stay) return nothing;
    const { store } = stay.workshop.state;
    const count = stay.owed.arrived;
    return html`<div role="status" class="outbox">
        ${stay.owed.offline ? this.off(stay.pending) : nothing}
        ${!stay.owed.offline && store !== 'up' ? slow() : nothing}
        ${count > 0 ? html`<p class="note">${icon('check')}${say('offline.in', { count })}</p>` : nothing}
      </div>
      ${stay.setbacks.map((setback) => this.refused(setback))}`;
  }

  private off(count: number) {
    return html`<div class="off">
      ${icon('cloud-off', 'large')}
      <div>
        <b>${say('offline.title')}</b><br />${say('offline.safe')}
        ${count > 0 && !this.brief ? html`<br />${say('offline.things', { count })}` : nothing}
      </div>
    </div>`;
  }

  private refused({ opId, body, message }: Setback<MapCommand | WorkshopCommand>) {
    const words = wordsIn(body);
    return html`<div class="off" role="alert">
      <div>
        <b>${say('refused.title')}</b>
        ${words ? html`<p dir="auto">“${words}”</p>` : nothing}
        <p dir="auto">${message ?? say('refused.lead')}</p>
        <button type="button" class="textb" @click=${() => this.visit.stay?.dismiss(opId)}>
          ${say('all-right')}
        </button>
      </div>
    </div>`;
  }
}

/** Her own words in what did not go in, so that they are not lost. */
function wordsIn(command: MapCommand | WorkshopCommand): string {
  if ('text' in command) return command.text;
  if ('what' in command) return command.what;
  return 'stance' in command ? command.stance.rationale : '';
}

function slow() {
  return html`<div class="off">
    ${icon('clock', 'large')}
    <div><b>${say('slow.title')}</b><br />${say('offline.safe')}</div>
  </div>`;
}
