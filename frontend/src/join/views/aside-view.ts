import { html, nothing } from 'lit';
import { icon } from '../icons';
import { say } from '../words';
import { JoinView, type Part } from './join-view';

/** A page beside the way, with a button that leads back. */
export abstract class AsideView extends JoinView {
  /** Where the way back leads: where she came from, unless another page is named. */
  protected readonly cameFrom: 'help' | null = null;

  protected override get hasWaysOut(): boolean {
    return this.visit.stay !== null || this.visit.arrival.invitation !== null;
  }

  protected override body(): Part {
    return html`<button type="button" class="textb start back" @click=${this.back}>
        ${icon('arrow-left', 'small')}${say('back')}
      </button>
      ${this.content()}`;
  }

  protected abstract content(): Part;

  protected readonly back = () => this.visit.show(this.visit.stay ? null : this.cameFrom);

  protected problemLine(text: string): Part {
    return text ? html`<p class="problem" role="alert">${text}</p>` : nothing;
  }
}
