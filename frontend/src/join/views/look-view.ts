import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icons';
import { IdeaPad } from '../idea-pad';
import { heading } from '../parts/heading';
import { nextStage } from '../parts/resting';
import { supportLine } from '../parts/support';
import { say } from '../words';
import type { Heap } from '../workshop';
import { JoinView } from './join-view';

/** Stages in which the phone asks nothing: the room looks at the big screen. */
@customElement('look-view')
export class LookView extends JoinView {
  protected override body() {
    const { workshop } = this.visit;
    if (!workshop) return nothing;
    const { stage, heaps } = workshop;
    return html`<div class="look">
      <span class="look-mark">${icon('screen', 'huge')}</span>
      ${heading(say('look.title'), stage.say || say('look.lead'))}
      ${this.unsent()}
      ${stage.kind === 'REVEAL' && heaps.length > 0 ? this.heaps(heaps) : nothing}
      ${nextStage(this.visit)}${supportLine(this.visit.support)}
    </div>`;
  }

  /** What she was writing when the room went on: nothing is sent that she does not send. */
  private unsent() {
    const { stay } = this.visit;
    const pad = stay && new IdeaPad(stay);
    if (!pad || pad.text.trim() === '') return nothing;
    return html`<div class="off unsent">
      <div>
        <b>${say('ideas.unsent')}</b>
        <p dir="auto">“${pad.text.trim()}”</p>
        <div class="pair">
          <button class="quiet" type="button" @click=${() => this.send(pad)}>${say('ideas.unsent.send')}</button>
          <button class="textb" type="button" @click=${() => this.drop(pad)}>${say('ideas.unsent.drop')}</button>
        </div>
      </div>
    </div>`;
  }

  private send(pad: IdeaPad): void {
    const done = pad.done();
    if ('problem' in done) pad.leave();
    this.visit.tell('problem' in done ? say(done.problem) : say(done.said, { idea: done.idea }));
    this.point('h1');
  }

  private drop(pad: IdeaPad): void {
    pad.leave();
    this.requestUpdate();
    this.point('h1');
  }

  private heaps(heaps: readonly Heap[]) {
    return html`<h2 class="lab">${say('look.heaps')}</h2>
      <ul class="list heaps">
        ${repeat(
          heaps,
          ({ id }) => id,
          ({ label, people, mine }) => html`<li class="card">
            <span class="grow" dir="auto">${label}</span>
            ${mine ? html`<span class="waits">${icon('check', 'tiny')}${say('look.yours')}</span>` : nothing}
            ${
              people > 1
                ? html`<span class="count" aria-label=${say('look.people', { count: people })}>${people}</span>`
                : nothing
            }
          </li>`,
        )}
      </ul>`;
  }
}
