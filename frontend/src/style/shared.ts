import { type CSSResult, css, unsafeCSS } from 'lit';
import controls from './controls.css?inline';
import mapScreen from './map-screen.css?inline';
import panel from './panel.css?inline';

const ground = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, p, ul, ol, fieldset) {
    margin: 0;
  }
  :where(ul, ol)[class] {
    padding: 0;
    list-style: none;
  }
  :where(button, input, select, textarea) {
    font: inherit;
    color: inherit;
  }
  :focus-visible {
    outline: 3px solid var(--mw-focus);
    outline-offset: 2px;
  }
  .mw-small {
    font-size: var(--mw-size-caption);
    line-height: 1.4;
    color: var(--mw-ink-2);
  }
`;

/** The classes of app.css for elements with a shadow root, which the page's style sheet does not reach. */
export const sharedStyles: readonly CSSResult[] = [
  ground,
  ...[controls, panel, mapScreen].map((text) => unsafeCSS(text)),
];
