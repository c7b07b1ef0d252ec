import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { kindIcon, kindTone } from '../canvas/paint/kinds';
import '../icons/mw-icon';
import { sentence } from '../messages/en';
import type { Author } from '../protocol';
import { wordsOfGroup } from './choices';
import { type EndField, LONGEST, type Option } from './end-field';

export type Which = 'cause' | 'effect';

export interface EndEvents {
  entered(input: HTMLInputElement): void;
  left(): void;
  typed(text: string): void;
  pressed(event: KeyboardEvent): void;
}

/** One end of the sentence: a field that looks like its factor once it is chosen. */
export function endInput(which: Which, field: EndField, options: number, on: EndEvents): TemplateResult {
  const { end, text } = field;
  const kind = end && 'known' in end ? end.known.kind : null;
  const icon = kind ? kindIcon(kind) : end ? 'plus' : null;
  const inputOf = (event: Event) => event.target as HTMLInputElement;
  return html`<label class="end ${kind ? `k-${kindTone(kind)}` : ''}"
    >${icon ? html`<mw-icon name=${icon}></mw-icon>` : nothing}<input
      id=${which}
      role="combobox"
      aria-autocomplete="list"
      aria-expanded=${options > 0}
      aria-controls="options"
      aria-activedescendant=${options > 0 ? `option-${field.active}` : nothing}
      aria-label=${sentence[which]}
      autocomplete="off"
      maxlength=${LONGEST}
      size=${Math.max(12, Math.min(30, text.length + 1))}
      placeholder=${sentence[`${which}Hint`]}
      .value=${live(text)}
      @focus=${(event: FocusEvent) => on.entered(inputOf(event))}
      @blur=${on.left}
      @input=${(event: InputEvent) => on.typed(inputOf(event).value)}
      @keydown=${on.pressed}
  /></label>`;
}

export function saidBy({ pseudonym, group }: Author): TemplateResult {
  return html`<span class="by"
    >${sentence.saidBy} <b>${pseudonym}</b>, ${wordsOfGroup(group)}.
    <span class="dotted">${sentence.dotted}</span></span
  >`;
}

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
