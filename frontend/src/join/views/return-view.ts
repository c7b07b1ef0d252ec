import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { inWords } from '../arrival';
import { heading } from '../parts/heading';
import { tidied } from '../same-words';
import { say } from '../words';
import { AsideView } from './aside-view';

/** Back in with the words of the card, after a dead battery or on another phone. */
@customElement('return-view')
export class ReturnView extends AsideView {
  protected override readonly cameFrom = 'help';
  @state() private problem = '';
  @state() private busy = false;

  protected override content() {
    return html`${heading(say('return.title'), say('return.lead'))}
      <form id="return" @submit=${this.go}>
        <label class="lab" for="words">${say('return.label')}</label>
        <input
          class="field line"
          id="words"
          autocomplete="off"
          autocapitalize="none"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="go"
          aria-invalid=${this.problem !== ''}
        />
        ${this.problemLine(this.problem)}
      </form>`;
  }

  protected override foot() {
    return html`<button class="big" type="submit" form="return" aria-disabled=${this.busy}>
      ${say('return.go')}
    </button>`;
  }

  private readonly go = async (event: Event) => {
    event.preventDefault();
    const words = tidied(this.querySelector<HTMLInputElement>('#words')?.value ?? '');
    this.problem = words === '' ? say('return.empty') : '';
    if (words === '' || this.busy) return this.point('#words');
    this.busy = true;
    const refused = await this.visit.comeBack(words);
    this.busy = false;
    if (refused) this.problem = inWords(refused, 'return.wrong');
    if (refused) this.point('#words');
  };
}
