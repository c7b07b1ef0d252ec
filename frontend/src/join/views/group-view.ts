import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { groupLook } from '../groups';
import { icon } from '../icons';
import { heading, problem } from '../parts/heading';
import { say } from '../words';
import { JoinView } from './join-view';

/** Her group and the name she has today. */
@customElement('group-view')
export class GroupView extends JoinView {
  protected override body() {
    const { arrival } = this.visit;
    return html`${heading(say('group.title'), say('group.lead'))}
      <div class="list groups" role="radiogroup" aria-label=${say('group.label')}>
        ${(arrival.invitation?.groups ?? []).map((group, at) => this.choice(group, at))}
        <label class="rather-not">
          <input
            type="radio"
            class="ring-of"
            name="group"
            .checked=${live(arrival.group === null)}
            @change=${() => arrival.choose(null)}
          />
          <span class="ring"></span>
          <span class="textb">${arrival.group === null ? icon('check', 'small') : nothing}${say('group.none')}</span>
        </label>
      </div>
      ${arrival.problem ? problem(arrival.problem) : nothing}
      <div class="name-today">
        <span class="avatar large">${icon('paw', 'large')}</span>
        <span class="grow">
          <span class="soft">${say('group.name')}</span><br />
          <b class="name" role="status">${arrival.name}</b>
        </span>
        <button type="button" class="textb" @click=${() => arrival.anotherName()}>
          ${icon('again', 'small')}${say('group.another')}
        </button>
      </div>`;
  }

  protected override foot() {
    const { group, busy } = this.visit.arrival;
    const ready = group !== undefined;
    return html`<button class="big" type="button" aria-disabled=${busy} @click=${this.go}>
      ${say(ready ? 'group.start' : 'group.missing')}${ready ? icon('arrow-right', 'heavy') : nothing}
    </button>`;
  }

  private choice(group: string, at: number) {
    const { arrival } = this.visit;
    const look = groupLook(group);
    const chosen = arrival.group === group;
    return html`<label class="group-choice ${chosen ? 'on' : ''}">
      <input
        type="radio"
            class="ring-of"
        name="group"
        id="group-${at}"
        .checked=${live(chosen)}
        @change=${() => arrival.choose(group)}
      />
      <span class="ring"></span>
      ${icon(look.icon, 'large')}
      <span class="grow" dir="auto">
        <b>${look.name}</b>${look.hint ? html`<br /><span class="soft">${look.hint}</span>` : nothing}
      </span>
      <span class="radio">${chosen ? icon('check', 'heavy') : nothing}</span>
    </label>`;
  }

  private readonly go = () => {
    if (this.visit.arrival.group !== undefined) void this.visit.enter();
    else {
      this.visit.arrival.miss('group.missing.say');
      this.point('#group-0');
    }
  };
}
