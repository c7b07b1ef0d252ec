import { html, nothing, svg, type TemplateResult } from 'lit';
import { shapesOf } from '../icons';
import type { Visit } from '../visit';
import { say } from '../words';
import { heading } from './heading';
import { supportLine } from './support';

/** A page that asks nothing: what comes next, and whom to talk to. Never a countdown. */
export function resting(visit: Visit, lead: string): TemplateResult {
  const { workshop } = visit;
  const name = workshop?.me?.name ?? '';
  return html`<div class="resting">
      ${picture()}${heading(say('thanks.title', { name }), lead)}
    </div>
    ${nextStage(visit)}${supportLine(visit.support)}`;
}

/** What the room does next. */
export function nextStage({ workshop }: Visit): TemplateResult | typeof nothing {
  if (!workshop?.stage.next) return nothing;
  return html`<p class="next">
    <span class="soft">${say('next')}</span><b dir="auto">${workshop.stage.next}</b>
  </p>`;
}

/** The focal factor and what hangs on it, for the eye alone. */
function picture(): TemplateResult {
  return html`<svg class="picture" width="300" height="196" viewBox="0 0 300 196" aria-hidden="true">
    ${svg`<g class="ways"><path d="M62 56C96 40 110 62 128 84"></path><path d="M62 146C92 150 108 130 126 114"></path>
    <path d="M238 50C212 46 192 66 174 84"></path><path d="M240 148C214 150 196 132 176 114"></path></g>
    <rect class="context" x="10" y="40" width="56" height="30" rx="11"></rect>
    <rect class="resource" x="8" y="132" width="56" height="30" rx="11"></rect>
    <rect class="service" x="236" y="34" width="56" height="30" rx="11"></rect>
    <rect class="behaviour" x="238" y="134" width="56" height="30" rx="11"></rect>
    <circle class="focal-ring" cx="150" cy="99" r="46"></circle><circle class="outcome" cx="150" cy="99" r="38"></circle>
    <g class="flag" transform="translate(131,80) scale(1.58)">${shapesOf('flag')}</g>`}
  </svg>`;
}
