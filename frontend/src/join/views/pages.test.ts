// @vitest-environment happy-dom
import { type LitElement, render } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addFactor, connect } from '../../live/testing/room';
import { CODE, Phone } from '../testing/a-visit';
import { workshopAt } from '../testing/sample';
import type { Aside, Visit } from '../visit';
import type { Ballot, Myself, StageKind, Workshop } from '../workshop';
import './all';
import './calm-view';
import './code-view';
import { viewOf } from './view-of';

const somebody = { id: 'p-x', pseudonym: 'Wren', group: '' };
const things = [{ id: 'a', label: 'Sleep' }];
const dots: Ballot = {
  ...{ id: 'v-1', kind: 'DOTS', aspects: [], things, dots: 3, closed: false, handedIn: 0, mine: null },
};
const marks: Ballot = { ...dots, kind: 'MARKS', aspects: ['IMPORTANCE', 'CONTROLLABILITY', 'VULNERABILITY'] };
const looks = [{ link: 'l-Sleep-Noise', reasons: { POSITIVE: 'It helps.', NEGATIVE: 'It does not.' } }];

async function shown(visit: Visit): Promise<HTMLElement> {
  render(viewOf(visit), document.body);
  const view = document.querySelector<LitElement>('.page') as LitElement;
  await view.updateComplete;
  await Promise.all([...view.querySelectorAll<LitElement>('*')].map((part) => part.updateComplete));
  return view;
}

async function inside(kind: StageKind, more: Partial<Workshop> = {}) {
  const phone = new Phone(workshopAt(kind, more));
  phone.known = true;
  for (const factor of ['Sleep', 'Noise', 'Trust']) phone.map.happen(addFactor(factor), somebody);
  phone.map.happen(connect('Sleep', 'Noise'), somebody);
  const visit = await phone.open();
  await phone.clock.pass(10);
  return { phone, visit };
}

const me = (change: Partial<Myself>) => ({ me: { ...(workshopAt('IDEAS').me as Myself), ...change } });

/** Every control has a name: words of its own, a label around it or one that points to it. */
function nameless(view: Element): string[] {
  const controls = [...view.querySelectorAll<HTMLElement>('button, input, textarea')];
  const named = (control: HTMLElement) =>
    control.getAttribute('aria-label') ||
    control.textContent?.trim() ||
    control.closest('label')?.textContent?.trim() ||
    (control.id && view.querySelector(`label[for="${control.id}"]`));
  return controls.filter((control) => !named(control)).map((control) => control.outerHTML);
}

function expectSound(view: HTMLElement): void {
  expect(view.querySelectorAll('h1')).toHaveLength(1);
  expect(view.querySelector('h1')?.textContent?.trim()).not.toBe('');
  expect(view.querySelectorAll('main')).toHaveLength(1);
  expect(view.querySelectorAll('.big').length).toBeLessThanOrEqual(1);
  expect(view.querySelectorAll('[style]')).toHaveLength(0);
  expect(nameless(view)).toEqual([]);
}

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

describe('a page inside has one heading, one filled button at most, names for all controls', () => {
  it.each<[string, StageKind, Partial<Workshop>]>([
    ['the welcome', 'WELCOME', {}],
    ['ideas', 'IDEAS', { ideas: [{ id: 'i', text: 'Long waits', shown: false }] }],
    ['the reveal', 'REVEAL', { heaps: [{ id: 'h', label: 'Waits', people: 3, mine: true }] }],
    ['links', 'LINK', {}],
    ['second looks', 'CHECK_SIGNS', { looks }],
    ['dots', 'VOTE', { votes: [dots] }],
    ['marks', 'VOTE', { votes: [marks] }],
    ['votes handed in', 'VOTE', { votes: [{ ...dots, mine: { things: [] } }] }],
    ['actions', 'ACTION_IDEAS', {}],
    ['the end', 'CLOSE', {}],
    ['watching', 'IDEAS', me({ watching: true })],
    ['the lobby', 'IDEAS', me({ whereabouts: 'AT_THE_DOOR' })],
    ['a pause', 'IDEAS', { phase: 'PAUSED' }],
  ])('and the ways out as its last row: %s', async (_, kind, more) => {
    const view = await shown((await inside(kind, more)).visit);
    expectSound(view);
    expect(view.querySelector('.foot')?.lastElementChild?.localName).toBe('mw-way-out');
  });

  it.each<[string, Partial<Workshop>]>([
    ['a break', me({ whereabouts: 'ON_A_BREAK' })],
    ['gone', me({ whereabouts: 'GONE' })],
    ['asked to go', me({ whereabouts: 'REMOVED' })],
    ['over', { phase: 'CLOSED' }],
  ])('also once she is out: %s', async (_, more) => {
    expectSound(await shown((await inside('IDEAS', more)).visit));
  });

  it.each<[Aside]>([['language'], ['support'], ['withdraw'], ['consent']])(
    'also beside the way: %s',
    async (aside) => {
      const { visit } = await inside('IDEAS');
      visit.show(aside);
      const view = await shown(visit);
      expectSound(view);
      expect(view.querySelector('mw-way-out')).not.toBeNull();
    },
  );
});

describe('a page before the room', () => {
  it.each<['code' | 'welcome' | 'group']>([['code'], ['welcome'], ['group']])(
    'is sound: %s',
    async (step) => {
      const visit = await new Phone().open(`#${CODE}`);
      visit.arrival.go(step);
      expectSound(await shown(visit));
    },
  );

  it.each<[Aside]>([['help'], ['return'], ['withdraw']])('is sound beside the way: %s', async (aside) => {
    const visit = await new Phone().open();
    visit.show(aside);
    expectSound(await shown(visit));
  });

  it('says which workshop it is and where', async () => {
    const view = await shown(await new Phone().open(`#${CODE}`));
    expect(view.textContent).toContain('The way to the park, Library');
  });

  it('says what is missing when the box is not ticked, and takes no for an answer', async () => {
    const visit = await new Phone().open(`#${CODE}`);
    const view = await shown(visit);
    view.querySelector<HTMLElement>('.big')?.click();
    await (view as LitElement).updateComplete;
    expect(view.querySelector('.problem')?.textContent).toMatch(/Tick the box/);
    expect(visit.place).toBe('welcome');
    view.querySelector<HTMLElement>('.foot .textb')?.click();
    expect([visit.place, visit.arrival.agrees]).toEqual(['group', 'WATCH']);
  });
});

describe('without a signal', () => {
  it('the page says so, counts what waits, and each waiting card says it', async () => {
    const { phone, visit } = await inside('IDEAS');
    phone.signal(false);
    visit.ask({ type: 'WriteIdea', idea: 'i-1', text: 'Long waits' });
    await phone.clock.pass(2_000);
    const view = await shown(visit);
    expectSound(view);
    expect(view.querySelector('.off')?.textContent).toMatch(/No signal just now/);
    expect(view.querySelector('h1')?.textContent).toBe('1 idea waiting to be sent');
    expect(view.querySelector('.card')?.textContent).toMatch(/Long waits\s*waiting/);
  });

  it('words of people stand on the page as they were written, never as its own', async () => {
    const text = '<img src=x onerror=alert(1)>';
    const { visit } = await inside('IDEAS', { ideas: [{ id: 'i', text, shown: false }] });
    const view = await shown(visit);
    expect(view.querySelector('img')).toBeNull();
    expect(view.querySelector('.card')?.textContent).toContain(text);
  });
});
