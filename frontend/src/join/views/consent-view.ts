import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { heading } from '../parts/heading';
import { say } from '../words';
import { AsideView } from './aside-view';

/** What her yes means, in the words of the study. */
@customElement('consent-view')
export class ConsentView extends AsideView {
  protected override content() {
    const { invitation } = this.visit.arrival;
    const collects = invitation?.collects ?? [];
    return html`${heading(say('consent.title'))}
      ${(invitation?.consent ?? '').split(/\n+/).map((text) => html`<p class="reading" dir="auto">${text}</p>`)}
      ${
        collects.length > 0
          ? html`<h2 class="lab">${say('consent.collects')}</h2>
            <ul class="dotted">
              ${collects.map((thing) => html`<li dir="auto">${thing}</li>`)}
            </ul>`
          : nothing
      }
      <p class="reading">${say('consent.card')}</p>`;
  }
}
