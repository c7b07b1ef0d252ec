// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { ReadingChoice } from './reading-choice';

const host = { addController: () => {}, requestUpdate: () => {}, removeController: () => {} };
const went = () => {
  const told = new CustomEvent('mapwright-went', { cancelable: true });
  dispatchEvent(told);
  return told.defaultPrevented;
};
let choice: ReadingChoice;

beforeEach(() => {
  history.replaceState(null, '', '/map/m1');
  choice = new ReadingChoice({ ...host, updateComplete: Promise.resolve(true) }, () => {});
  choice.hostConnected();
});

describe('the reading of a map', () => {
  it('stands in the address', () => {
    choice.choose('table');
    expect([choice.reading, location.search]).toEqual(['table', '?reading=table']);
  });

  it('is gone back to without leaving the page', () => {
    choice.choose('table');
    history.replaceState(null, '', '/map/m1');
    expect(went()).toBe(true);
    expect(choice.reading).toBe('map');
  });

  it('leaves steps to other pages to them', () => {
    choice.choose('table');
    history.replaceState(null, '', '/');
    expect(went()).toBe(false);
    choice.hostDisconnected();
  });
});
