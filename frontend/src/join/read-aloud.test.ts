// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Reader, wordsOf } from './read-aloud';

function page(html: string): Element {
  document.body.innerHTML = html;
  return document.body;
}

afterEach(() => vi.unstubAllGlobals());

describe('what is read aloud', () => {
  it('is each part once, in the order in which it stands', () => {
    const words = wordsOf(
      page('<h1>One</h1><ul><li>Two <p>three</p></li></ul><button class="big">Four</button><p></p>'),
    );
    expect(words).toEqual(['One', 'Two three', 'Four']);
  });

  it('leaves out what is for the eye alone, and the ways out', () => {
    const words = wordsOf(
      page('<p>One</p><p aria-hidden="true">x</p><p hidden>x</p><div class="ways"><p>x</p></div>'),
    );
    expect(words).toEqual(['One']);
  });
});

describe('the reader', () => {
  class Speech {
    lang = '';
    onend: (() => void) | null = null;
    onerror: (() => void) | null = null;
    constructor(readonly text: string) {}
  }

  function reader() {
    vi.stubGlobal('SpeechSynthesisUtterance', Speech);
    const spoken: Speech[] = [];
    const cancel = vi.fn();
    const voice = { speak: (speech: Speech) => spoken.push(speech), cancel };
    return { reader: new Reader(voice as unknown as SpeechSynthesis, () => {}), spoken, cancel };
  }

  it('speaks the language of the page, and stops at its end', () => {
    const { reader: aloud, spoken } = reader();
    aloud.start(['One', 'Two'], 'cy');
    expect(spoken.map(({ text, lang }) => `${lang} ${text}`)).toEqual(['cy One', 'cy Two']);
    expect(aloud.reading).toBe(true);
    spoken[1]?.onend?.();
    expect(aloud.reading).toBe(false);
  });

  it('is stopped, and stays silent where there is nothing to read', () => {
    const { reader: aloud, spoken, cancel } = reader();
    aloud.start(['One'], 'en');
    aloud.stop();
    expect(aloud.reading).toBe(false);
    expect(cancel).toHaveBeenCalled();
    aloud.start([], 'en');
    expect(spoken).toHaveLength(1);
  });

  it('is not offered where the phone has no voice', () => {
    expect(new Reader(undefined, () => {}).can).toBe(false);
  });
});
