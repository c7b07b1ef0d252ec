import { html, type TemplateResult } from 'lit';
import { icon } from '../icons';
import { say } from '../words';
import type { Support } from '../workshop';

/** One line: whom she can talk to. */
export function supportLine(support: readonly Support[]): TemplateResult {
  return html`<p class="safe talk">
    ${icon('life-buoy')}<span>
      ${say('thanks.talk')}
      ${
        support.length === 0
          ? say('support.none')
          : support.map(
              ({ name, how }) => html`<span dir="auto"><b>${name}</b>${how ? `, ${how}` : ''}.</span> `,
            )
      }
    </span>
  </p>`;
}

/** All of them, each with how to reach them; numbers can be tapped. */
export function supportList(support: readonly Support[]): TemplateResult {
  if (support.length === 0) return html`<p class="soft">${say('support.none')}</p>`;
  return html`<ul class="list contacts" aria-label=${say('support.title')}>
    ${support.map(
      ({ name, how }) =>
        html`<li class="card"><span class="grow" dir="auto"><b>${name}</b><br />${reachable(how)}</span></li>`,
    )}
  </ul>`;
}

/** A telephone number among the words: at least six digits in a row, with spaces or dashes. */
const NUMBER = /\+?\d(?:[ \-()]?\d){5,}/;

function reachable(how: string): TemplateResult | string {
  const number = NUMBER.exec(how)?.[0];
  if (!number) return how;
  const [before, after] = [how.slice(0, how.indexOf(number)), how.slice(how.indexOf(number) + number.length)];
  const dialled = number.replace(/[^\d+]/g, '');
  return html`${before}<a class="call" href="tel:${dialled}" dir="ltr">${number}</a>${after}`;
}
