import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { inWords } from '../arrival';
import { heading } from '../parts/heading';
import { tidied } from '../same-words';
import { say } from '../words';
import { AsideView } from './aside-view';

/** Takes back all that she wrote, with the words of her card: asked once more, since it is for good. */
@customElement('withdraw-view')
export class WithdrawView extends AsideView {
  protected override readonly cameFrom = 'help';
  @state() private words = '';
  @state() private step: 'words' | 'sure' | 'done' = 'words';
  @state() private problem = '';
  @state() private said = '';
  private busy = false;

  protected override content() {
    if (this.step === 'done')
      return html`${heading(say('withdraw.done'))}<p class="lead" dir="auto">${this.said}</p>`;
    return html`${heading(say('withdraw.title'), say('withdraw.lead'))}
      <form id="withdraw" @submit=${this.go}>
        <label class="lab" for="words">${say('return.label')}</label>
        <input
          class="field line"
          id="words"
          autocomplete="off"
          autocapitalize="none"
          autocorrect="off"
          spellcheck="false"
          .value=${live(this.words)}
          ?readonly=${this.step === 'sure'}
          aria-invalid=${this.problem !== ''}
          @input=${this.typed}
        />
        ${this.problemLine(this.problem)}
      </form>
      ${this.step === 'sure' ? html`<p class="off" role="alert">${say('withdraw.sure')}</p>` : nothing}`;
  }

  protected override foot() {
    if (this.step === 'done') return nothing;
    if (this.step === 'words')
      return html`<button class="big" type="submit" form="withdraw">${say('withdraw.go')}</button>`;
    return html`<button class="quiet" type="button" @click=${this.yes}>${say('withdraw.yes')}</button>
      <button class="textb wide" type="button" @click=${this.no}>${say('withdraw.no')}</button>`;
  }

  private readonly typed = (event: InputEvent & { target: HTMLInputElement }) => {
    this.words = event.target.value;
    this.problem = '';
  };

  private readonly go = (event: Event) => {
    event.preventDefault();
    if (tidied(this.words) !== '') this.step = 'sure';
    else {
      this.problem = say('return.empty');
      this.point('#words');
    }
  };

  private readonly no = () => {
    this.step = 'words';
  };

  private readonly yes = async () => {
    if (this.busy) return;
    this.busy = true;
    const { given, refused } = await this.visit.withdraw(tidied(this.words));
    this.busy = false;
    if (given) this.said = given.message;
    if (refused) this.problem = inWords(refused, 'withdraw.wrong');
    this.step = given ? 'done' : 'words';
    this.point(given ? 'h1' : '#words');
  };
}
