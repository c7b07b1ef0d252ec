import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { icon } from '../icons';
import { heading } from '../parts/heading';
import { say } from '../words';
import { JoinView } from './join-view';

/** The words of her card, shown once. */
@customElement('card-view')
export class CardView extends JoinView {
  protected override body() {
    return html`${heading(say('card.title'), say('card.lead'))}
      <p class="card-words" aria-label=${say('card.words')} role="group" translate="no" lang="en" dir="ltr">
        ${(this.visit.card ?? '').split(/[\s-]+/).map((word) => html`<b>${word}</b> `)}
      </p>
      <ul class="promises">
        <li>${icon('again', 'large')}<span>${say('card.why.back')}</span></li>
        <li>${icon('x', 'large')}<span>${say('card.why.withdraw')}</span></li>
        <li>${icon('key', 'large')}<span>${say('card.why.private')}</span></li>
      </ul>`;
  }

  protected override foot() {
    return html`<button class="big" type="button" @click=${() => this.visit.wroteDown()}>
      ${icon('check', 'heavy')}${say('card.done')}
    </button>`;
  }
}
