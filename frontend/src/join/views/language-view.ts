import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { icon } from '../icons';
import { LANGUAGES, type Tag } from '../languages';
import { heading } from '../parts/heading';
import { language, say } from '../words';
import { AsideView } from './aside-view';

/** The languages of the page, each by its own name. */
@customElement('language-view')
export class LanguageView extends AsideView {
  @state() private failed = false;

  protected override content() {
    const now = language().tag;
    return html`${heading(say('language.title'), say('language.lead'))}
      ${this.problemLine(this.failed ? say('language.failed') : '')}
      <ul class="list languages">
        ${LANGUAGES.map(
          ({ tag, name }) => html`<li>
            <button
              type="button"
              class="group-choice ${tag === now ? 'on' : ''}"
              lang=${tag}
              aria-pressed=${tag === now}
              @click=${() => this.choose(tag)}
            >
              <span class="grow"><b>${name}</b></span>
              <span class="radio">${tag === now ? icon('check', 'heavy') : ''}</span>
            </button>
          </li>`,
        )}
      </ul>`;
  }

  private async choose(tag: Tag): Promise<void> {
    this.failed = !(await this.visit.speak(tag));
    if (!this.failed) this.back();
  }
}
