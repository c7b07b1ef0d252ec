import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from '../icons';
import { heading } from '../parts/heading';
import { supportLine, supportList } from '../parts/support';
import { say } from '../words';
import { JoinView } from './join-view';

/** Pages on which nothing is asked: in the lobby, on a break, gone, and when all is over. */
export type Calm =
  | 'opening'
  | 'lobby'
  | 'break'
  | 'left'
  | 'removed'
  | 'paused'
  | 'watching'
  | 'over'
  | 'close'
  | 'broken';

@customElement('calm-view')
export class CalmView extends JoinView {
  @property() calm: Calm = 'opening';

  protected override get hasWaysOut(): boolean {
    return !['opening', 'break', 'left', 'removed', 'over', 'broken'].includes(this.calm);
  }

  protected override body() {
    const { visit, calm } = this;
    const support = visit.support;
    return html`<div class="calm ${calm}">
      ${heading(...this.text())}
      ${calm === 'close' || calm === 'over' ? html`<p class="soft after">${say('close.card')}</p>` : nothing}
      ${
        calm === 'left' || calm === 'removed' || calm === 'over'
          ? supportList(support)
          : calm === 'broken' || calm === 'opening'
            ? nothing
            : supportLine(support)
      }
    </div>`;
  }

  protected override foot() {
    switch (this.calm) {
      case 'break':
        return html`<button class="big" type="button" @click=${() => this.visit.comeIn()}>
            ${say('break.back')}
          </button>
          <button class="textb wide last" type="button" @click=${() => this.visit.leave()}>
            ${say('way.leave')}
          </button>`;
      case 'left':
        return html`<button class="quiet" type="button" @click=${() => this.visit.comeIn()}>
            ${say('left.back')}
          </button>
          ${this.withdrawal()}`;
      case 'over':
      case 'close':
      case 'removed':
        return this.withdrawal();
      case 'broken':
        return html`<button class="big" type="button" @click=${() => location.reload()}>
          ${icon('again')}${say('broken.again')}
        </button>`;
      default:
        return nothing;
    }
  }

  private text(): [string, string] {
    const name = this.visit.workshop?.me?.name ?? '';
    switch (this.calm) {
      case 'opening':
        return [say('opening.title'), say(this.visit.lost ? 'opening.offline' : 'opening.lead')];
      case 'left':
        return [say('left.title'), say(this.visit.stay ? 'left.lead' : 'left.lead.before')];
      case 'close':
        return [say('close.title', { name }), this.visit.workshop?.stage.say || say('close.lead')];
      default:
        return [say(`${this.calm}.title`), say(`${this.calm}.lead`)];
    }
  }

  private withdrawal() {
    if (!this.visit.stay) return nothing;
    return html`<button class="textb wide last" type="button" @click=${() => this.visit.show('withdraw')}>
      ${say('left.withdraw')}
    </button>`;
  }
}
