import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DrawnFactor, Polarity } from '../../protocol';
import { icon } from '../icons';
import { type Key, say } from '../words';

const CHOICES: readonly { polarity: Polarity; key: Key; glyph: string; tone: string }[] = [
  { polarity: 'POSITIVE', key: 'link.more', glyph: '+', tone: 'positive' },
  { polarity: 'NEGATIVE', key: 'link.less', glyph: '−', tone: 'negative' },
  { polarity: 'UNCERTAIN', key: 'link.depends', glyph: '?', tone: 'uncertain' },
];

/** The glyph of one of the three, for the eye. */
export function glyph(polarity: Polarity): TemplateResult {
  const choice = CHOICES.find((one) => one.polarity === polarity);
  return html`<span class="glyph ${choice?.tone ?? ''}" aria-hidden="true">${choice?.glyph}</span>`;
}

/** The word for one of the three. */
export function wordFor(polarity: Polarity): string {
  return say(CHOICES.find((one) => one.polarity === polarity)?.key ?? 'link.depends');
}

/** Three choices, none greater than the others and none made beforehand. */
export function threeChoices(chosen: Polarity | null, choose: (polarity: Polarity) => void): TemplateResult {
  return html`<div class="three" role="radiogroup" aria-label=${say('link.choice')}>
    ${CHOICES.map(
      ({ polarity, key }) => html`<label class="opt ${polarity === chosen ? 'on' : ''}">
        <input
          class="ring-of"
          type="radio"
          name="polarity"
          value=${polarity}
          .checked=${live(polarity === chosen)}
          @change=${() => choose(polarity)}
        />
        <span class="ring"></span>
        ${glyph(polarity)}${say(key)}
        ${polarity === chosen ? html`<span class="tick">${icon('check', 'heavy')}</span>` : nothing}
      </label>`,
    )}
  </div>`;
}

/** A thing in a sentence, in the colour of its kind. */
export function fixedThing(factor: DrawnFactor): TemplateResult {
  return html`<span class="slot ${factor.kind.toLowerCase()}" dir="auto">${factor.label}</span>`;
}
