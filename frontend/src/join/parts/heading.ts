import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from '../views/join-view';

/** The one heading of a page. It takes the focus when the page comes, so that it is read out. */
export function heading(text: string, lead = ''): TemplateResult {
  return html`<h1 class="h1" tabindex="-1" dir="auto">${text}</h1>
    ${lead === '' ? nothing : html`<p class="lead" dir="auto">${lead}</p>`}`;
}

/** What keeps her from going on; read out when it comes. */
export function problem(text: string): TemplateResult {
  return html`<p class="problem" role="alert">${text}</p>`;
}

/** A line with an icon before it that sets her mind at rest. */
export function safe(mark: Part, text: Part | string): TemplateResult {
  return html`<p class="safe">${mark}<span>${text}</span></p>`;
}
