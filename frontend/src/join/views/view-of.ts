import { html, type TemplateResult } from 'lit';
import type { Visit } from '../visit';

/** Pages of which there is an element each; the others are calm ones. */
const CALM: ReadonlySet<Visit['place']> = new Set<Visit['place']>([
  ...(['opening', 'lobby', 'break', 'left', 'removed', 'over'] as const),
  ...(['paused', 'watching', 'close', 'broken'] as const),
]);

/** Whether the page is here; all but the first are fetched while the code is typed. */
export function isHere(place: Visit['place']): boolean {
  return CALM.has(place) || customElements.get(`${place}-view`) !== undefined;
}

/** The page that belongs to where she is. */
export function viewOf(visit: Visit): TemplateResult {
  const place = isHere(visit.place) ? visit.place : 'opening';
  switch (place) {
    case 'code':
      return html`<code-view class="page" .visit=${visit}></code-view>`;
    case 'welcome':
      return html`<welcome-view class="page" .visit=${visit}></welcome-view>`;
    case 'group':
      return html`<group-view class="page" .visit=${visit}></group-view>`;
    case 'card':
      return html`<card-view class="page" .visit=${visit}></card-view>`;
    case 'ideas':
      return html`<ideas-view class="page" .visit=${visit}></ideas-view>`;
    case 'look':
      return html`<look-view class="page" .visit=${visit}></look-view>`;
    case 'language':
      return html`<language-view class="page" .visit=${visit}></language-view>`;
    case 'support':
      return html`<support-view class="page" .visit=${visit}></support-view>`;
    case 'consent':
      return html`<consent-view class="page" .visit=${visit}></consent-view>`;
    case 'help':
      return html`<help-view class="page" .visit=${visit}></help-view>`;
    case 'return':
      return html`<return-view class="page" .visit=${visit}></return-view>`;
    case 'withdraw':
      return html`<withdraw-view class="page" .visit=${visit}></withdraw-view>`;
    case 'links':
      return html`<links-view class="page" .visit=${visit}></links-view>`;
    case 'second-looks':
      return html`<second-looks-view class="page" .visit=${visit}></second-looks-view>`;
    case 'votes':
      return html`<votes-view class="page" .visit=${visit}></votes-view>`;
    case 'actions':
      return html`<actions-view class="page" .visit=${visit}></actions-view>`;
    default:
      return html`<calm-view class="page" .visit=${visit} .calm=${place}></calm-view>`;
  }
}
