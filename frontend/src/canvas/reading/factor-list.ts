import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { readingMessages } from '../../messages/reading';
import type { PlacedFactor } from '../scene/label';
import type { Scene } from '../scene/scene';
import { readFactor } from './read';

/** Larger maps list only where one is and what is linked with it. */
const ALL_UP_TO = 150;

/** The name by which the canvas points at a factor of its list. */
export function optionOf(id: string | undefined): string | typeof nothing {
  return id === undefined ? nothing : `option-${id}`;
}

/** The factors as a list inside the canvas, where screen readers find what a canvas shows. */
export function factorList(scene: Scene, picked: readonly string[]): TemplateResult | typeof nothing {
  if (scene.factors.length === 0) return nothing;
  const chosen = new Set(picked);
  const options = listed(scene, picked);
  return html`<ul role="listbox" aria-label=${readingMessages.factors} aria-multiselectable="true">
    ${repeat(
      options,
      ({ id }) => id,
      ({ id }) => html`<li
        role="option"
        id=${optionOf(id)}
        aria-selected=${chosen.has(id)}
        aria-setsize=${scene.factors.length}
      >${readFactor(scene, id)}</li>`,
    )}
  </ul>`;
}

function listed(scene: Scene, picked: readonly string[]): readonly PlacedFactor[] {
  if (scene.factors.length <= ALL_UP_TO) return scene.factors;
  const active = picked.at(-1);
  const here = active === undefined ? undefined : scene.factor(active);
  if (!here) return [];
  const linked = scene.linksOf(here.id).map(({ cause, effect }) => (cause === here ? effect : cause));
  return [...new Set([here, ...linked])];
}
