import { html, type TemplateResult } from 'lit';

/** Mapwright's mark. Its name stands beside it. */
export function mark(): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
    <path d="M9 22.5C9 12 15 8.5 21.5 9"></path>
    <path d="M23.5 13.5c.8 7-3 10.5-9.5 11"></path>
    <rect class="full" x="3.5" y="20.5" width="10" height="7.5" rx="3.2"></rect>
    <rect x="18.5" y="4" width="10" height="7.5" rx="3.2"></rect>
  </svg>`;
}
