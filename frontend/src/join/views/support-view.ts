import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { heading } from '../parts/heading';
import { supportList } from '../parts/support';
import { say } from '../words';
import { AsideView } from './aside-view';

/** Whom she can talk to, from every page. */
@customElement('support-view')
export class SupportView extends AsideView {
  protected override content() {
    return html`${heading(say('support.title'), say('support.lead'))}
      <div class="apart">${supportList(this.visit.support)}</div>`;
  }
}
