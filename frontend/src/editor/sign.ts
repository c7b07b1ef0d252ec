import { html, type TemplateResult } from 'lit';
import type { Polarity } from '../protocol';

const MARKS: Record<Polarity, readonly [string, string]> = {
  POSITIVE: ['pos', '+'],
  NEGATIVE: ['neg', '−'],
  UNCERTAIN: ['unc', '?'],
};

/** The round mark of a link's sign; the word always stands beside it. */
export function signMark(polarity: Polarity): TemplateResult {
  const [tone, mark] = MARKS[polarity];
  return html`<span class="mw-sign ${tone}" aria-hidden="true">${mark}</span>`;
}
