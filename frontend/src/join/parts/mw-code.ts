import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { CODE_LENGTH, readCode } from '../code';
import { say } from '../words';

/** Cells after which a gap is left: 3, 4 and 3 are easier to read out than 10. */
const GAPS: ReadonlySet<number> = new Set([2, 6]);

/** One field for the code, drawn as ten cells. Reports what is typed or pasted as `code-typed`. */
@customElement('mw-code')
export class MwCode extends LitElement {
  @property() value = '';
  @property() problem = '';
  @state() private caret = 0;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    return html`<div class="code">
      <input
        class="code-field"
        id="code"
        name="code"
        .value=${this.value}
        aria-label=${say('code.label')}
        aria-invalid=${this.problem !== ''}
        aria-describedby="code-problem code-case"
        autocomplete="off"
        autocapitalize="characters"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="go"
        dir="ltr"
        @input=${this.typed}
        @select=${this.moved}
        @keyup=${this.moved}
        @focus=${this.moved}
      />
      <span class="cells" aria-hidden="true" dir="ltr">
        ${Array.from({ length: CODE_LENGTH }, (_, at) => this.cell(at))}
      </span>
    </div>`;
  }

  private cell(at: number) {
    const now = at === Math.min(this.caret, CODE_LENGTH - 1) ? 'now' : '';
    return html`<span class="cell ${now}">${this.value[at] ?? ''}</span>${
      GAPS.has(at) ? html`<i class="gap"></i>` : nothing
    }`;
  }

  private readonly typed = (event: InputEvent & { target: HTMLInputElement }) => {
    const { value, selectionStart } = event.target;
    const before = readCode(value.slice(0, selectionStart ?? value.length)).length;
    this.dispatchEvent(new CustomEvent('code-typed', { detail: value, bubbles: true }));
    void this.updateComplete.then(() => this.settle(before));
  };

  /** The field shows what was read, so that cells and field never differ. */
  private settle(before: number): void {
    const field = this.querySelector('input');
    if (field && field.value !== this.value) {
      field.value = this.value;
      field.setSelectionRange(before, before);
    }
    this.moved();
  }

  private readonly moved = () => {
    this.caret = this.querySelector('input')?.selectionStart ?? this.value.length;
  };
}
