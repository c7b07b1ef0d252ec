import { html, nothing, type TemplateResult } from 'lit';
import { kindIcon, kindTone } from '../canvas/paint/kinds';
import { sentence } from '../messages/en';
import type { EndField, Option } from './end-field';

/** The completions of one end, inside the composer and never over the map. */
export function optionList(
  field: EndField,
  options: readonly Option[],
  choose: (option: Option) => void,
): TemplateResult {
  return html`<ul class="options" id="options" role="listbox" aria-label=${sentence.completions}>
    ${options.map(
      (option, at) => html`<li
        id="option-${at}"
        role="option"
        class="option ${at === field.active ? 'on' : ''}"
        aria-selected=${at === field.active}
        @pointerdown=${(event: Event) => event.preventDefault()}
        @click=${() => choose(option)}
      >
        ${words(option)}${at === field.active ? html`<kbd aria-hidden="true">${sentence.enter}</kbd>` : nothing}
      </li>`,
    )}
  </ul>`;
}

function words(option: Option): TemplateResult {
  if ('fresh' in option)
    return html`<mw-icon name="plus"></mw-icon><span class="label">${sentence.addNew(option.fresh)}</span>`;
  const { factor, parts } = option.known;
  const [before, typed, after] = parts;
  return html`<mw-icon class="k-${kindTone(factor.kind)}" name=${kindIcon(factor.kind)}></mw-icon
    ><span class="label">${before}<mark>${typed}</mark>${after}</span>`;
}
