import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Picked } from '../canvas/contract';
import type { ReadingElement, ReadingParts } from '../editor/reading-parts';
import { mayEdit } from '../editor/screen-state';
import { tell } from '../editor/tell';
import { table } from '../messages/table';
import type { Drawing } from '../protocol';
import { sharedStyles } from '../style/shared';
import './bulk-bar';
import type { BulkStep } from './bulk';
import type { Row } from './column';
import { type Draft, FactorDraft, LinkDraft } from './drafts';
import { DRAFT } from './edit-now';
import { type Filter, filters, NO_FILTER } from './filter';
import './filter-bar';
import type { FilterBar, What } from './filter-bar';
import './grid-table';
import { ChangeWatch } from './change-watch';
import type { CellChange, GridTable } from './grid-table';
import { Listing } from './listing';
import { mapTableStyles } from './map-table.styles';
import { Picks } from './picks';
import { SHEETS } from './sheet-kinds';
import { TableHand, type Told } from './table-hand';

/** The map as a table of its factors and one of its links. What is picked here is picked on the map too. */
@customElement('map-table')
export class MapTable extends LitElement implements ReadingElement {
  @property({ attribute: false }) parts: ReadingParts | null = null;
  @state() private what: What = 'factors';
  @state() private picks = new Picks();
  @state() private said = '';
  @query('grid-table') private grid!: GridTable | null;
  @query('filter-bar') private bar!: FilterBar;

  private readonly listings = { factors: new Listing('factors'), links: new Listing('links') };
  private readonly drafts: Record<What, Draft> = { factors: new FactorDraft(), links: new LinkDraft() };
  private readonly watch = new ChangeWatch(this, () => this.parts?.session ?? null);
  private readonly hand = new TableHand(
    () => this.parts,
    (told) => this.tell(told),
  );

  static override styles = [...sharedStyles, mapTableStyles];

  override render() {
    const drawing = this.parts?.now?.drawing ?? null;
    if (!drawing) return nothing;
    const listing = this.listings[this.what];
    const rows = listing.rows(drawing, this.watch.changes.all, this.only);
    return html`<filter-bar
        .what=${this.what}
        .drawing=${drawing}
        .filter=${listing.filter}
        .shown=${rows.length}
        ?viewing=${this.only !== null}
        hint=${this.edits ? SHEETS[this.what].hint : table.hintReading}
        @list=${({ detail }: CustomEvent<What>) => this.list(detail)}
        @filter=${({ detail }: CustomEvent<Filter>) => this.filterBy(detail)}
        @filter-down=${() => this.grid?.goTo(rows[0]?.id ?? DRAFT)}
      ></filter-bar>
      ${this.table(drawing, rows, listing)} ${rows.length === 0 ? this.nothingThere(listing) : nothing}
      <div class="foot">
        <p class="mw-small" role="status">${this.said}</p>
        ${this.picks.size > 0 ? this.bulk(drawing) : nothing}
      </div>`;
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('parts')) return;
    const { factors, links } = this.parts?.picked ?? { factors: [], links: [] };
    const there = this.what === 'factors' ? factors : links;
    if (there.length !== this.picks.size || there.some((id) => !this.picks.has(id)))
      this.picks = new Picks(new Set(there));
    const drawing = this.parts?.now?.drawing;
    if (drawing) this.picks = this.picks.among(new Set(drawing[this.what].map(({ id }) => id)));
  }

  use(tool: string): boolean {
    if (tool === 'find') this.bar.focus();
    else if (tool === 'add') this.list('factors', DRAFT);
    else if (tool === 'link') this.list('links', DRAFT);
    else return false;
    return true;
  }

  /** What a view of this person's keeps in sight. */
  private get only(): ReadonlySet<string> | null {
    const keep = this.parts?.keep;
    return keep ? new Set(keep[this.what]) : null;
  }

  private get edits(): boolean {
    return mayEdit(this.parts?.now ?? null);
  }

  private table(drawing: Drawing, rows: readonly Row[], listing: Listing): TemplateResult {
    return html`<grid-table
      label=${table.grid[this.what]}
      .columns=${SHEETS[this.what].columns}
      .rows=${rows}
      .drawing=${drawing}
      .picks=${this.picks}
      .sort=${listing.sort}
      .draft=${this.edits ? this.drafts[this.what] : null}
      .question=${this.hand.question(() => this.requestUpdate())}
      ?readonly=${!this.edits}
      @cell-change=${({ detail }: CustomEvent<CellChange>) => this.change(detail, drawing)}
      @cell-fixed=${({ detail }: CustomEvent<string>) => this.tell({ words: detail })}
      @rows-pick=${({ detail }: CustomEvent<Picks>) => this.pick(detail)}
      @sort-by=${({ detail }: CustomEvent<string>) => this.sortBy(listing, detail)}
      @row-open=${({ detail }: CustomEvent<Row>) => this.parts?.open(this.asPicked([detail.id]))}
      @row-remove=${({ detail }: CustomEvent<Row>) => this.takeAway(this.picks.has(detail.id) ? this.picks.ids : [detail.id])}
    ></grid-table>`;
  }

  private bulk(drawing: Drawing): TemplateResult {
    return html`<bulk-bar
      .what=${this.what}
      .count=${this.picks.size}
      .factors=${drawing.factors.filter(({ id }) => this.picks.has(id))}
      .drawing=${drawing}
      ?readonly=${!this.edits}
      @bulk-step=${({ detail }: CustomEvent<BulkStep>) => this.hand.bulk(detail)}
      @bulk-show=${() => this.show()}
      @bulk-remove=${() => this.takeAway(this.picks.ids)}
      @bulk-clear=${() => this.clear()}
    ></bulk-bar>`;
  }

  private nothingThere({ filter, what }: Listing): TemplateResult {
    if (filters(filter))
      return html`<p class="nothing">
        ${table.filter.none(filter.word.trim(), what)}
        <button type="button" class="mw-button" @click=${() => this.filterBy(NO_FILTER)}>${table.filter.clear}</button>
      </p>`;
    if (this.only) return html`<p class="nothing">${table.filter.view(what)}</p>`;
    return html`<p class="nothing">${this.edits ? table.empty[what] : table.empty.reading[what]}</p>`;
  }

  private change(change: CellChange, drawing: Drawing): void {
    const made = this.hand.change(change, SHEETS[this.what], this.drafts[this.what], drawing);
    if (made === 'refused') return this.grid?.again();
    for (const id of [change.row?.id, made ?? undefined]) if (id) this.listings[this.what].keep(id);
    this.grid?.done(change.onward, made ?? undefined);
    this.requestUpdate();
  }

  private sortBy(listing: Listing, column: string): void {
    listing.sortBy(column);
    this.requestUpdate();
  }

  private filterBy(filter: Filter): void {
    this.listings[this.what].setFilter(filter);
    this.requestUpdate();
  }

  /** Lists factors or links, and goes to a row if one is named. */
  private async list(what: What, goTo?: string): Promise<void> {
    if (what !== this.what) this.pick(new Picks());
    this.what = what;
    await this.updateComplete;
    if (goTo) this.grid?.goTo(goTo);
  }

  private asPicked(ids: Iterable<string>): Picked {
    const picked: Picked = { factors: [], links: [] };
    picked[this.what] = [...ids];
    return picked;
  }

  private pick(picks: Picks): void {
    this.picks = picks;
    this.parts?.pick(this.asPicked(picks.ids));
  }

  private clear(): void {
    this.pick(new Picks());
    this.grid?.focus();
  }

  private show(): void {
    this.parts?.show(this.asPicked(this.picks.ids));
  }

  private takeAway(ids: Iterable<string>): void {
    tell(this, 'remove-request', this.asPicked(ids));
    this.pick(new Picks());
  }

  private tell({ words }: Told): void {
    this.said = words;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'map-table': MapTable;
  }
}
