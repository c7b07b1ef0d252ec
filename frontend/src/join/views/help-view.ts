import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { type IconName, icon } from '../icons';
import { heading } from '../parts/heading';
import type { Aside } from '../visit';
import { say } from '../words';
import { AsideView } from './aside-view';

/** Help to get in, and what can be done with the words of a card. */
@customElement('help-view')
export class HelpView extends AsideView {
  protected override content() {
    return html`${heading(say('help.title'), say('help.lead'))}
      <div class="list apart">
        ${this.choice('return', 'again', say('help.back'), say('help.back.hint'))}
        ${this.choice('withdraw', 'x', say('help.withdraw'), say('help.withdraw.hint'))}
      </div>`;
  }

  private choice(aside: Aside, mark: IconName, name: string, hint: string) {
    return html`<button type="button" class="group-choice" @click=${() => this.visit.show(aside)}>
      ${icon(mark, 'large')}
      <span class="grow"><b>${name}</b><br /><span class="soft">${hint}</span></span>
    </button>`;
  }
}
