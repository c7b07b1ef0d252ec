import { html, nothing, svg } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { CODE_LENGTH } from '../code';
import { icon } from '../icons';
import { heading, problem, safe } from '../parts/heading';
import '../parts/mw-code';
import { say } from '../words';
import { JoinView } from './join-view';

/** The code from the big screen. */
@customElement('code-view')
export class CodeView extends JoinView {
  @state() private camera = false;

  protected override get hasWaysOut(): boolean {
    return false;
  }

  protected override body() {
    const { arrival } = this.visit;
    return html`${path()}${heading(say('code.title'), say('code.lead'))}
      <form id="join" @submit=${this.go} @code-typed=${this.typed}>
        <mw-code .value=${arrival.code} .problem=${arrival.problem}></mw-code>
      </form>
      <div id="code-problem">${arrival.problem ? problem(arrival.problem) : nothing}</div>
      <p class="soft under" id="code-case">${say('code.case')}</p>
      <button type="button" class="textb start" aria-expanded=${this.camera} @click=${this.turn}>
        ${icon('camera')}${say('code.camera')}
      </button>
      <p class="soft" role="status">${this.camera ? say('code.camera.how') : nothing}</p>
      <div class="push">${safe(icon('shield'), say('code.promise'))}</div>`;
  }

  protected override foot() {
    return html`<button class="big" type="submit" form="join" aria-disabled=${this.visit.arrival.busy}>
        ${say('code.go')}${icon('arrow-right', 'heavy')}
      </button>
      <button type="button" class="textb wide last" @click=${() => this.visit.show('help')}>
        ${say('code.help')}
      </button>`;
  }

  private readonly typed = (event: CustomEvent<string>) => this.visit.arrival.type(event.detail);

  private readonly turn = () => {
    this.camera = !this.camera;
  };

  private readonly go = (event: Event) => {
    event.preventDefault();
    if (this.visit.arrival.code.length === CODE_LENGTH) void this.knock();
    else {
      this.visit.arrival.miss('code.short');
      this.point('#code');
    }
  };

  private async knock(): Promise<void> {
    await this.visit.knock();
    if (this.visit.arrival.problem) this.point('#code');
  }
}

/** A small causal path, for the eye alone. */
function path() {
  return html`<svg class="path" width="342" height="92" viewBox="0 0 342 92" aria-hidden="true">
    ${svg`<path class="rise" d="M40 60C90 12 130 18 168 44"></path>
    <path class="head" d="M172 49l-17-3.5 8.5-10z"></path>
    <path class="dots" d="M222 58C260 88 290 76 312 44"></path>
    <rect class="resource" x="2" y="50" width="62" height="32" rx="12"></rect>
    <rect class="behaviour" x="168" y="36" width="62" height="32" rx="12"></rect>
    <rect class="coming" x="276" y="6" width="62" height="32" rx="12"></rect>
    <circle class="sign" cx="112" cy="24" r="12"></circle>
    <path class="sign" d="M106 24h12M112 18v12"></path>`}
  </svg>`;
}
