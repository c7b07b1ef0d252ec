// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import './choice-slot';
import type { ChoiceSlot } from './choice-slot';
import { WAYS } from './choices';

let slot: ChoiceSlot;
let chosen: string[];

const button = () => slot.renderRoot.querySelector('button') as HTMLButtonElement;
const list = () => slot.renderRoot.querySelector('ul') as HTMLUListElement;

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    button().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await slot.updateComplete;
  }
}

beforeEach(async () => {
  chosen = [];
  slot = document.createElement('choice-slot');
  Object.assign(slot, { choices: WAYS, value: 'POSITIVE', label: 'What it does then' });
  slot.addEventListener('chosen', (event) => chosen.push((event as CustomEvent<string>).detail));
  document.body.replaceChildren(slot);
  await slot.updateComplete;
});

describe('a choice inside a sentence', () => {
  it('opens by arrow, moves and takes by keyboard', async () => {
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    expect(chosen).toEqual(['UNCERTAIN']);
    expect(list().hidden).toBe(true);
  });

  it('is left as it was by Escape', async () => {
    await press('ArrowDown', 'End', 'Escape');
    expect(chosen).toEqual([]);
    expect(list().hidden).toBe(true);
  });

  it('says its label and its word', () => {
    expect(button().getAttribute('aria-label')).toBe('What it does then: rises');
  });

  it('passes Enter on when it is closed, so that the sentence can be added', async () => {
    let entered = 0;
    slot.addEventListener('enter', () => {
      entered += 1;
    });
    await press('Enter');
    expect(entered).toBe(1);
  });
});
