import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import '../canvas/map-canvas';
import type { MapCanvas } from '../canvas/map-canvas';
import type { ReadingElement, ReadingParts } from '../editor/reading-parts';
import type { Reading } from '../editor/readings';
import type { Tool } from '../editor/tools';
import '../icons/mw-icon';
import { wallClock } from '../live/clock';
import { past, pastPanel } from '../messages/history';
import { sharedStyles } from '../style/shared';
import './history-panel';
import type { Deed } from './history-panel';
import { type Base, LookingBack, waitingWords } from './looking-back';
import './map-timeline';
import { mapHistoryStyles, narrowStyles } from './map-history.styles';
import { changedLinks, marksOf } from './marks';
import { PastClient } from './past-client';
import { momentOf } from './times';

/** Narrower than this, the panel goes under the timeline. Pixels. */
const ROOMY = 860;

/** The map as it was: a canvas that cannot be changed, a timeline, and what changed. */
@customElement('map-history')
export class MapHistory extends LitElement implements ReadingElement {
  @property({ attribute: false }) parts: ReadingParts | null = null;
  @property({ type: Boolean, reflect: true }) narrow = false;
  @state() private version = 0;
  @state() private pointed: string[] = [];
  @query('map-canvas') private canvas!: MapCanvas | null;

  private looking: LookingBack | null = null;
  private client: PastClient | null = null;
  private readonly sizes = new ResizeObserver(() => {
    this.narrow = this.clientWidth < ROOMY;
  });
  private readonly connection = () => this.requestUpdate();

  static override styles = [...sharedStyles, mapHistoryStyles, narrowStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
    addEventListener('online', this.connection);
    addEventListener('offline', this.connection);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    removeEventListener('online', this.connection);
    removeEventListener('offline', this.connection);
    this.looking?.close();
    this.looking = null;
  }

  override willUpdate(): void {
    const { now, session } = this.parts ?? {};
    const reached = now?.seq ?? 0;
    if (session && !this.looking) this.begin(session.document.split('/').at(-1) ?? '');
    const { looking } = this;
    if (looking?.past && !looking.away && reached > looking.last) void looking.open();
  }

  private begin(map: string): void {
    this.client = new PastClient(map);
    this.looking = new LookingBack(this.client, () => this.version++, wallClock.after);
    void this.looking.open();
  }

  override render() {
    const { looking } = this;
    if (!looking) return nothing;
    const drawing = looking.moment?.drawing ?? null;
    return html`${this.band(looking)}
      <div class="canvas">
        <map-canvas
          readonly
          .drawing=${drawing}
          .marks=${marksOf(looking.changes, drawing)}
          .halo=${[...changedLinks(looking.changes, drawing), ...this.pointed]}
        ></map-canvas>
        ${this.waiting(looking)}
      </div>
      <map-timeline
        .past=${looking.past}
        .seq=${looking.seq}
        .words=${this.words(looking)}
        @seek=${(e: CustomEvent<number>) => looking.seek(e.detail)}
      ></map-timeline>
      <history-panel
        aria-label=${pastPanel.label}
        role="region"
        .looking=${looking}
        .version=${this.version}
        @past-since=${(e: CustomEvent<Base>) => looking.since(e.detail)}
        @past-deed=${(e: CustomEvent<Deed>) => void this.does(e.detail)}
        @past-name=${(e: CustomEvent<string>) => void this.tried(() => this.named(e.detail))}
        @past-point=${(e: CustomEvent<{ ids: string[]; go: boolean }>) => this.point(e.detail)}
      ></history-panel>`;
  }

  /** Fits the moment; what would change the map is not to be done here. */
  use(tool: Tool | Reading): boolean {
    if (tool === 'fit') this.canvas?.fit();
    return !['map', 'table', 'history', 'help', 'undo', 'redo'].includes(tool);
  }

  private band(looking: LookingBack): TemplateResult {
    const time = html`<b>${momentOf(looking.time, new Date())}</b>`;
    const words = looking.comparing
      ? html`${past.comparing} ${time}.`
      : html`${past.lookingAt} ${time}. ${past.othersSee}`;
    return html`<div class="band" role="status">
      <mw-icon name="history"></mw-icon>
      <p>${looking.isToday ? past.today : words}</p>
      ${
        looking.isToday
          ? nothing
          : html`<button type="button" class="mw-button" @click=${() => looking.seek(looking.last)}>
              ${past.backToday}
            </button>`
      }
    </div>`;
  }

  private waiting(looking: LookingBack): TemplateResult | typeof nothing {
    const words = waitingWords(looking, navigator.onLine) ?? (looking.moment ? null : past.reading);
    return words === null ? nothing : html`<p class="waiting" role="status">${words}</p>`;
  }

  private words(looking: LookingBack): string {
    return past.at(
      momentOf(looking.time, new Date()),
      looking.seq,
      looking.last,
      looking.version?.name ?? null,
    );
  }

  private point({ ids, go }: { ids: string[]; go: boolean }): void {
    this.pointed = ids;
    const standing = looking(ids, this.looking?.moment?.drawing.factors ?? []);
    if (go && standing.length > 0) this.canvas?.fit(standing);
  }

  private async does(deed: Deed): Promise<void> {
    const { looking, client } = this;
    if (!looking || !client) return;
    if (deed === 'compare') looking.compare(!looking.comparing);
    if (deed === 'copy')
      await this.tried(async () => location.assign(`map/${(await client.copy(looking.seq)).map}`));
    if (deed === 'bring-back') await this.tried(() => this.bringBack(looking, client));
  }

  private async bringBack(looking: LookingBack, client: PastClient): Promise<void> {
    const { changed } = await client.bringBack(looking.seq);
    await looking.open();
    looking.seek(looking.last);
    const undo = { words: pastPanel.undo, run: () => this.parts?.session?.undo() };
    this.say(changed ? pastPanel.broughtBack : pastPanel.sameAlready, changed ? [undo] : []);
  }

  private async named(name: string): Promise<void> {
    if (!this.looking || !this.client) return;
    await this.client.name(this.looking.seq, name);
    await this.looking.open();
  }

  private async tried(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch {
      this.say(pastPanel.notDone, []);
    }
  }

  private say(words: string, actions: { words: string; run: () => void }[]): void {
    this.parts?.notices.say({ id: 'past', words, actions });
  }
}

function looking(ids: readonly string[], standing: readonly { id: string }[]): string[] {
  return ids.filter((id) => standing.some((factor) => factor.id === id));
}

declare global {
  interface HTMLElementTagNameMap {
    'map-history': MapHistory;
  }
}
