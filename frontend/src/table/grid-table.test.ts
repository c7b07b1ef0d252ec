// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadingParts } from '../editor/reading-parts';
import { drawing, factor } from '../editor/testing/drawings';
import type { LiveState } from '../live/state';
import type { Drawing, MapCommand } from '../protocol';
import './map-table';
import type { MapTable } from './map-table';

let table: MapTable;
let asked: MapCommand[][];
let said: string[];

const grid = () => table.renderRoot.querySelector('grid-table');
const inGrid = <T extends HTMLElement>(selector: string) =>
  grid()?.renderRoot.querySelector<T>(selector) ?? null;
const cell = (row: number, col: number) => inGrid(`[data-row="${row}"][data-col="${col}"]`);
const editor = () => grid()?.renderRoot.querySelector('cell-editor') ?? null;
const input = () => editor()?.renderRoot.querySelector('input') ?? null;

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await table.updateComplete;
    await grid()?.updateComplete;
    await editor()?.updateComplete;
  }
}

function partsOf(now: Drawing, role = 'FACILITATOR'): ReadingParts {
  const state = { drawing: now, you: { id: 'p', pseudonym: 'Heron', group: 'parents', role } } as LiveState;
  const session = {
    document: 'map/m1',
    state,
    submit: (...commands: MapCommand[]) => asked.push(commands),
    heard: { add: () => () => {} },
    changes: { add: () => () => {} },
  };
  const notices = { drop: () => {}, say: ({ words }: { words: string }) => said.push(words) };
  return {
    ...{ now: state, session, notices, picked: { factors: [], links: [] }, keep: null },
    ...{ pick: () => {}, open: () => {}, show: () => {} },
  } as unknown as ReadingParts;
}

async function show(now: Drawing, role?: string): Promise<void> {
  table.parts = partsOf(now, role);
  await settle();
}

async function press(key: string, more: object = {}): Promise<void> {
  const on = input() ?? cell(-1, 1)?.closest('.scroller');
  on?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
  await settle();
}

async function type(text: string): Promise<void> {
  const field = input();
  if (!field) throw new Error('Nothing is being edited');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
}

beforeEach(async () => {
  [asked, said] = [[], []];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('fetch', async () => ({ ok: false }));
  document.body.replaceChildren();
  table = document.createElement('map-table');
  document.body.append(table);
  await show({ ...drawing('Poverty>Stress'), factors: [factor('p', 'Poverty'), factor('s', 'Stress')] });
});

describe('a cell of the table', () => {
  it('is changed by typing and saved by Enter, which goes down', async () => {
    await press('T');
    await type('Trust');
    await press('Enter');
    expect(asked).toEqual([[{ type: 'RenameFactor', factor: 'p', label: 'Trust' }]]);
    expect(cell(1, 1)?.tabIndex).toBe(0);
  });

  it('is given back by Escape', async () => {
    await press('T');
    await press('Escape');
    expect([asked, editor()]).toEqual([[], null]);
  });

  it('takes a choice by its first letter, and Tab goes right', async () => {
    await press('ArrowRight');
    await press('o');
    await press('Tab');
    expect(asked).toEqual([[{ type: 'SetKind', factor: 'p', kind: 'OUTCOME' }]]);
    expect(cell(0, 3)?.tabIndex).toBe(0);
  });

  it('keeps what is typed while others change the map, and asks when they changed the same', async () => {
    await press('T');
    await type('Trust');
    await show({
      ...drawing(),
      factors: [factor('x', 'A new one'), factor('p', 'Hardship'), factor('s', 'Stress')],
    });
    expect(input()?.value).toBe('Trust');
    await press('Enter');
    expect(asked).toEqual([]);
    expect(inGrid('.question')?.textContent).toContain('Somebody wrote “Hardship” meanwhile.');
    inGrid<HTMLButtonElement>('.question button')?.click();
    await settle();
    expect(asked).toEqual([[{ type: 'RenameFactor', factor: 'p', label: 'Trust' }]]);
  });

  it('keeps what is typed even when its factor is removed, and asks for it all the same', async () => {
    await press('T');
    await type('Trust');
    await show({ ...drawing(), factors: [factor('s', 'Stress')] });
    expect(input()?.value).toBe('Trust');
    await press('Enter');
    expect(asked).toEqual([[{ type: 'RenameFactor', factor: 'p', label: 'Trust' }]]);
    expect(cell(1, 1)?.textContent).toContain('Add a factor');
  });

  it('is only read by those who may not change the map', async () => {
    await show(drawing('a>b'), 'RESEARCHER');
    await press('T');
    expect(editor()).toBeNull();
    expect(inGrid('.draft')).toBeNull();
  });
});

describe('the last row', () => {
  it('takes one factor after the other', async () => {
    await press('ArrowDown');
    await press('ArrowDown');
    for (const label of ['Sleep', 'Debt']) {
      await press(label.slice(0, 1));
      await type(label);
      await press('Enter');
    }
    expect(asked.flat()).toMatchObject([
      { type: 'AddFactor', label: 'Sleep' },
      { type: 'AddFactor', label: 'Debt' },
    ]);
  });

  it('takes no factor that is there already', async () => {
    await press('ArrowDown');
    await press('ArrowDown');
    await press('s');
    await type('stress');
    await press('Enter');
    expect([asked, input() !== null]).toEqual([[], true]);
  });
});

describe('several rows', () => {
  it('are changed as one step', async () => {
    await press('ArrowDown', { shiftKey: true });
    const bar = table.renderRoot.querySelector('bulk-bar');
    expect(bar?.count).toBe(2);
    bar?.dispatchEvent(
      new CustomEvent('bulk-step', {
        detail: { commands: [1, 2].map(() => ({ type: 'Undo' })), words: 'Two changed.' },
      }),
    );
    expect([asked, said]).toEqual([[[{ type: 'Undo' }, { type: 'Undo' }]], ['Two changed.']]);
  });
});
