import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Invitation } from '../door';
import { type IconName, icon } from '../icons';
import { heading, problem } from '../parts/heading';
import { say } from '../words';
import type { Support } from '../workshop';
import { JoinView } from './join-view';

/** What the day is about, what is promised, and whether her words may be used. */
@customElement('welcome-view')
export class WelcomeView extends JoinView {
  protected override body() {
    const { arrival } = this.visit;
    const support = arrival.invitation?.support ?? [];
    return html`${heading(say('welcome.title'), arrival.invitation?.welcome)}
      ${where(arrival.invitation)}
      <ul class="promises">
        ${promise('eye-off', say('welcome.name'), say('welcome.name.more'))}
        ${promise('hand', say('welcome.skip'), say('welcome.skip.more'))}
        ${promise('life-buoy', say('welcome.hard'), toTalkTo(support))}
      </ul>
      <label class="agree ${arrival.agrees === 'ALL' ? 'on' : ''}">
        <input
          type="checkbox"
          class="ring-of"
          id="agree"
          .checked=${live(arrival.agrees === 'ALL')}
          @change=${(event: Event & { target: HTMLInputElement }) =>
            arrival.agree(event.target.checked ? 'ALL' : null)}
        />
        <span class="ring"></span>
        <span class="box">${arrival.agrees === 'ALL' ? icon('check', 'heavy') : nothing}</span>
        <span>${say('welcome.yes')}</span>
      </label>
      ${arrival.problem ? problem(arrival.problem) : nothing}
      <button type="button" class="textb start" @click=${() => this.visit.show('consent')}>
        ${icon('book', 'small')}${say('welcome.read')}
      </button>`;
  }

  protected override foot() {
    const ready = this.visit.arrival.agrees === 'ALL';
    return html`<button class="big" type="button" @click=${this.next}>
        ${say(ready ? 'welcome.next' : 'welcome.missing')}${ready ? icon('arrow-right', 'heavy') : nothing}
      </button>
      <button type="button" class="textb wide" @click=${this.watch}>${say('welcome.watch')}</button>`;
  }

  private readonly next = () => {
    const { arrival } = this.visit;
    if (arrival.agrees === 'ALL') return arrival.go('group');
    arrival.miss('welcome.missing.say');
    this.point('#agree');
  };

  private readonly watch = () => {
    this.visit.arrival.agree('WATCH');
    this.visit.arrival.go('group');
  };
}

/** Which workshop it is and where, for people to know that they are right. */
function where(invitation: Invitation | null) {
  if (!invitation) return nothing;
  const { title, place } = invitation;
  return html`<p class="soft under" dir="auto"><b>${title}</b>${place ? html`, ${place}` : nothing}</p>`;
}

function promise(mark: IconName, strong: string, more: string) {
  return html`<li>${icon(mark, 'large')}<span><b>${strong}</b> <span dir="auto">${more}</span></span></li>`;
}

function toTalkTo(support: readonly Support[]): string {
  const people = support.map(({ name, how }) => (how ? `${name}, ${how}` : name)).join('; ');
  return people ? say('welcome.hard.more', { support: people }) : say('welcome.hard.ask');
}
