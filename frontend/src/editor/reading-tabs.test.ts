// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import './tool-band';
import type { ToolBand } from './tool-band';

let band: ToolBand;
let asked: string[];

const inside = (selector: string) => [...band.renderRoot.querySelectorAll<HTMLElement>(selector)];
const tabs = () => {
  const root = band.renderRoot.querySelector('reading-tabs')?.shadowRoot;
  return [...(root?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])];
};

beforeEach(async () => {
  asked = [];
  document.body.replaceChildren();
  band = document.createElement('tool-band');
  band.addEventListener('reading', (event) => asked.push((event as CustomEvent<string>).detail));
  document.body.append(band);
  await band.updateComplete;
});

describe('the tabs of the map', () => {
  it('say which reading is shown, and only that one is on the way of the Tab key', () => {
    expect(
      tabs().map((tab) => [tab.textContent?.trim(), tab.getAttribute('aria-selected'), tab.tabIndex]),
    ).toEqual([
      ['Map', 'true', 0],
      ['Table', 'false', -1],
      ['History', 'false', -1],
    ]);
  });

  it('are walked with the arrow keys, around the end', () => {
    const press = (key: string) =>
      tabs()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('ArrowRight');
    press('ArrowLeft');
    press('Home');
    expect(asked).toEqual(['table', 'history', 'map']);
  });
});

describe('the tools of a reading', () => {
  it('are gone where they do not fit', async () => {
    expect(inside('.t-tidy, .t-fit')).toHaveLength(2);
    band.reading = 'table';
    await band.updateComplete;
    expect(inside('.t-tidy, .t-fit')).toHaveLength(0);
    expect(inside('.t-add, .t-undo, .t-find, view-panel')).toHaveLength(4);
  });
});
