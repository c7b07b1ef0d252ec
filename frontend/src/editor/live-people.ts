import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { people as words } from '../messages/en';
import type { Author } from '../protocol';
import { wordsOfGroup } from './choices';
import { GROUP_MARKS, groupMark } from './group-mark';
import { SessionWatch } from './session-watch';

/** Faces shown at most; the others are counted. */
const MOST = 5;

/** Who is on the document now, for the top bar: initials, the group's shape and colour, and a count. */
@customElement('live-people')
export class LivePeople extends LitElement {
  @property({ attribute: 'document-id' }) documentId = '';
  @property() kind = 'map';

  private readonly watch = new SessionWatch(
    this,
    () => `${this.kind}/${this.documentId}`,
    () => this.requestUpdate(),
  );

  static override styles = css`
    :host {
      display: inline-flex;
    }
    .all {
      display: flex;
      align-items: center;
      gap: var(--mw-2);
      font-size: var(--mw-size-caption);
      color: var(--mw-ink-2);
      white-space: nowrap;
    }
    ul {
      display: flex;
      gap: 3px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      position: relative;
      display: grid;
      place-items: center;
      width: 32px;
      height: 32px;
      color: var(--mw-ink);
    }
    svg {
      position: absolute;
      inset: 0;
      fill: var(--mw-surface);
      stroke-width: 2;
      stroke-linejoin: round;
    }
    li span {
      position: relative;
      font-size: var(--mw-size-caption);
      font-weight: var(--mw-weight-strong);
    }
    @media (max-width: 1180px) {
      .count {
        position: absolute;
        overflow: hidden;
        width: 1px;
        height: 1px;
        clip-path: inset(50%);
      }
    }
  `;

  override render() {
    const all = this.all();
    if (all.length === 0) return nothing;
    const shown = all.length > MOST ? all.slice(0, MOST - 1) : all;
    return html`<div class="all">
      <ul>
        ${shown.map((person) => this.face(person))}
        ${shown.length < all.length ? html`<li><span>${words.more(all.length - shown.length)}</span></li>` : nothing}
      </ul>
      <span class="count" role="status">${words.here(all.length)}</span>
    </div>`;
  }

  private face({ id, pseudonym, group }: Author): TemplateResult {
    const mark = GROUP_MARKS[groupMark(group)];
    const name = (id === this.watch.state?.you?.id ? words.you : words.named)(pseudonym, wordsOfGroup(group));
    return html`<li title=${name} aria-label=${name}>
      <svg viewBox="0 0 32 32" style="stroke: var(--mw-group-${groupMark(group) + 1})" aria-hidden="true">${mark}</svg
      ><span aria-hidden="true">${pseudonym.slice(0, 2)}</span>
    </li>`;
  }

  /** Everybody once, however many windows they have open; this person last. */
  private all(): Author[] {
    const { people = [], you = null } = this.watch.state ?? {};
    const others = new Map(people.filter(({ id }) => id !== you?.id).map((person) => [person.id, person]));
    return [...others.values(), ...(you && this.watch.state?.connection === 'live' ? [you] : [])];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'live-people': LivePeople;
  }
}
