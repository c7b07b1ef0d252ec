import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../icons/mw-icon';
import { tools } from '../messages/en';
import { sharedStyles } from '../style/shared';
import '../views/view-panel';
import type { ViewState } from '../views/view-state';
import './reading-tabs';
import './tidy-menu';
import type { Reading } from './readings';
import { tell } from './tell';
import { toolBandStyles } from './tool-band.styles';
import { TOOLS, type Tool } from './tools';

/** The readings of the map, and the tools that fit the one that is shown. Reports `tool` and `reading` by name. */
@customElement('tool-band')
export class ToolBand extends LitElement {
  @property() reading: Reading = 'map';
  @property({ type: Boolean }) readonly = false;
  @property({ attribute: false }) on: ReadonlySet<Tool> = new Set();
  @property({ attribute: false }) off: ReadonlySet<Tool> = new Set();
  @property({ attribute: false }) views: ViewState | null = null;

  static override styles = [...sharedStyles, toolBandStyles];

  override render() {
    return html`<div class="band" role="toolbar" aria-label=${tools.band}>
      <reading-tabs .reading=${this.reading}></reading-tabs>
      ${this.reading === 'history' ? nothing : this.today()}
      <span class="grow"></span>
      ${this.tool('find', 'search', tools.find, tools.findLong)} ${this.tool('fit', 'maximize', tools.fit, tools.fitLong)}
      <span class="last">${this.tool('help', 'keyboard', null, tools.help)}</span>
    </div>`;
  }

  /** What is done with the map as it is now. */
  private today(): TemplateResult {
    return html`<hr />
      ${this.readonly ? html`<span class="mw-chip">${tools.reading}</span>` : this.editing()}
      <hr />
      <view-panel .state=${this.views}></view-panel>`;
  }

  private editing(): TemplateResult {
    return html`${this.tool('add', 'plus', tools.add)} ${this.tool('link', 'spline', tools.link, tools.link, true)}
      ${this.tool('several', 'square-dashed-mouse-pointer', tools.several, tools.severalLong)}
      ${this.tool('say', 'message-circle-more', tools.say, tools.say, true)}
      <hr />
      ${this.tool('undo', 'undo-2', null, tools.undo)} ${this.tool('redo', 'redo-2', null, tools.redo)}
      ${this.reading === 'map' ? html`<hr />` : nothing} ${this.tidying()}`;
  }

  private tidying(): TemplateResult | typeof nothing {
    if (!TOOLS[this.reading].has('tidy')) return nothing;
    return html`<tidy-menu class="t-tidy" ?off=${this.off.has('tidy')}></tidy-menu>`;
  }

  private tool(
    tool: Tool,
    icon: string,
    word: string | null,
    long = word ?? '',
    pressable = false,
  ): TemplateResult | typeof nothing {
    if (!TOOLS[this.reading].has(tool)) return nothing;
    const on = this.on.has(tool);
    return html`<button
      class="mw-tool t-${tool}"
      type="button"
      title=${long}
      aria-label=${long}
      aria-pressed=${pressable ? on : nothing}
      aria-disabled=${this.off.has(tool) ? 'true' : nothing}
      @click=${() => this.off.has(tool) || tell(this, 'tool', tool)}
    >
      <mw-icon name=${icon}></mw-icon>${word ? html`<span class="keep">${word}</span>` : nothing}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tool-band': ToolBand;
  }
}
