import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { say } from '../words';
import type { VoteAspect } from '../workshop';

/** Characters of the answer to "by whom?", as the server takes them. */
const LONGEST = 80;

/** Marks from 1 to 5 for one thing. Reports `marked` with aspect and mark, and `by-whom` with her words. */
@customElement('mw-marks')
export class MwMarks extends LitElement {
  @property({ attribute: false }) aspects: readonly VoteAspect[] = [];
  @property({ attribute: false }) marks: Partial<Record<VoteAspect, number>> = {};
  @property() byWhom = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    return this.aspects.map((aspect) => this.question(aspect));
  }

  private question(aspect: VoteAspect) {
    const given = this.marks[aspect];
    return html`<fieldset class="marking">
      <legend class="lab">${say(`marks.${aspect}`)}</legend>
      <div class="five">
        ${[1, 2, 3, 4, 5].map((mark) => this.choice(aspect, mark, mark === given))}
      </div>
      <p class="ends soft" aria-hidden="true">
        <span>${say('marks.very-little')}</span><span>${say('marks.very-much')}</span>
      </p>
      ${
        given === undefined
          ? nothing
          : html`<button type="button" class="textb start" @click=${() => this.tell(aspect, null)}>
            ${say('marks.clear')}
          </button>`
      }
      ${aspect === 'CONTROLLABILITY' ? this.whom() : nothing}
    </fieldset>`;
  }

  private choice(aspect: VoteAspect, mark: number, on: boolean) {
    const end = mark === 1 ? say('marks.very-little') : mark === 5 ? say('marks.very-much') : '';
    return html`<label class="mark-choice ${on ? 'on' : ''}">
      <input
        class="ring-of"
        type="radio"
        name=${aspect}
        value=${mark}
        aria-label=${end ? `${mark}, ${end}` : `${mark}`}
        .checked=${live(on)}
        @change=${() => this.tell(aspect, mark)}
      />
      <span class="ring"></span>${mark}
    </label>`;
  }

  private whom() {
    return html`<label class="lab" for="by-whom">
        ${say('marks.by-whom')} <span class="soft">${say('link.optional')}</span>
      </label>
      <input
        class="field line"
        id="by-whom"
        dir="auto"
        maxlength=${LONGEST}
        autocomplete="off"
        .value=${live(this.byWhom)}
        @input=${({ target }: InputEvent & { target: HTMLInputElement }) => this.say(target.value)}
      />`;
  }

  private tell(aspect: VoteAspect, mark: number | null): void {
    this.dispatchEvent(new CustomEvent('marked', { detail: { aspect, mark }, bubbles: true }));
  }

  private say(words: string): void {
    this.dispatchEvent(new CustomEvent('by-whom', { detail: words, bubbles: true }));
  }
}
