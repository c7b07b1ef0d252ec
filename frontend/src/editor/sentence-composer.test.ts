// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { ways } from '../messages/en';
import type { Said, Saying } from './said';
import './sentence-composer';
import type { SentenceComposer } from './sentence-composer';
import { drawing, factor } from './testing/drawings';

let composer: SentenceComposer;
let said: Said[];
let saying: Saying | null;

const inside = <T extends Element>(selector: string) => composer.renderRoot.querySelector<T>(selector) as T;
const options = () => [...composer.renderRoot.querySelectorAll('.option .label')].map((o) => o.textContent);
const word = () => inside('.word').textContent;

async function type(end: 'cause' | 'effect', text: string): Promise<void> {
  const input = inside<HTMLInputElement>(`#${end}`);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await composer.updateComplete;
}

async function press(end: 'cause' | 'effect', key: string): Promise<void> {
  inside(`#${end}`).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await composer.updateComplete;
}

async function add(): Promise<void> {
  inside('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await composer.updateComplete;
}

beforeEach(async () => {
  document.body.replaceChildren();
  [said, saying] = [[], null];
  composer = document.createElement('sentence-composer');
  const factors = [factor('c', 'Conflict at home'), factor('s', 'Sleep at home'), factor('p', 'Poor sleep')];
  const { links } = drawing('c>p');
  composer.drawing = { title: '', focal: null, factors, links };
  composer.addEventListener('sentence-said', (event) => said.push((event as CustomEvent<Said>).detail));
  composer.addEventListener('sentence-change', (event) => {
    saying = (event as CustomEvent<Saying>).detail;
  });
  document.body.append(composer);
  await composer.updateComplete;
});

describe('the sentence', () => {
  it('is completed by Enter and added by Enter again', async () => {
    await type('cause', 'conf');
    await press('cause', 'Enter');
    await type('effect', 'sle');
    expect(options()).toEqual(['Sleep at home', 'Poor sleep', 'Add “sle” as a new factor']);
    await press('effect', 'Enter');
    expect(said).toEqual([]);
    await add();
    expect(said).toMatchObject([
      {
        cause: { known: { id: 'c' } },
        effect: { known: { id: 's' } },
        polarity: 'POSITIVE',
        strength: 2 / 3,
      },
    ]);
  });

  it('shows what Enter would choose before it is chosen', async () => {
    await type('cause', 'conf');
    await press('cause', 'Enter');
    await type('effect', 'sle');
    expect(saying?.effect?.id).toBe('s');
    await press('effect', 'ArrowDown');
    expect(saying?.effect?.id).toBe('p');
  });

  it('keeps its cause and clears the rest after adding', async () => {
    await type('cause', 'Conflict at home');
    await type('effect', 'Sleep at home');
    await add();
    expect(inside<HTMLInputElement>('#cause').value).toBe('Conflict at home');
    expect(inside<HTMLInputElement>('#effect').value).toBe('');
    expect(word()).toBe('Added: Conflict at home, Sleep at home.');
  });

  it('makes a new factor of a name that no factor has', async () => {
    await type('cause', 'Conflict at home');
    await type('effect', '  Bed   times ');
    expect(options()).toEqual(['Add “Bed times” as a new factor']);
    await press('effect', 'Enter');
    await add();
    expect(said[0]?.effect).toEqual({ fresh: 'Bed times' });
  });

  it('asks which factor is meant rather than guess', async () => {
    await type('cause', 'Conflict at home');
    await type('effect', 'sle');
    await add();
    expect(said).toEqual([]);
    expect(word()).toBe('Choose “Sleep at home”, or add “sle” as a new factor.');
  });

  it('says that a second link becomes a further claim', async () => {
    await type('cause', 'Conflict at home');
    await type('effect', 'Poor sleep');
    await add();
    expect(said).toHaveLength(1);
    expect(word()).toBe('These two are already linked. Your view is added as a further claim.');
  });

  it('never offers the cause as its own effect', async () => {
    await type('cause', 'Conflict at home');
    await press('cause', 'Enter');
    await type('effect', 'conf');
    expect(options()).not.toContain('Conflict at home');
  });

  it('wants both ends', async () => {
    await add();
    expect(word()).toBe('Say both: what changes first, and what changes then.');
  });

  it('offers three ways of equal rank', () => {
    const [way] = composer.renderRoot.querySelectorAll('choice-slot');
    expect(way?.choices.map((choice) => choice.word)).toEqual(Object.values(ways));
  });

  it('tells its combobox roles to screen readers', async () => {
    await type('cause', 'sle');
    const input = inside('#cause');
    expect(input.getAttribute('role')).toBe('combobox');
    expect(input.getAttribute('aria-expanded')).toBe('true');
    const active = input.getAttribute('aria-activedescendant') ?? '';
    expect(inside(`#${active}`).getAttribute('aria-selected')).toBe('true');
  });
});
