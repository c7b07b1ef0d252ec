/** Parts of a page that are read out, in the order in which they stand. */
const READ = 'h1, h2, p, li, label, legend, .off, button.big, button.quiet';

/** What a page says, sentence by sentence, without what is said twice or for the eye alone. */
export function wordsOf(page: Element): string[] {
  const parts = [...page.querySelectorAll<HTMLElement>(READ)].filter(
    (part) => !part.closest('[aria-hidden="true"], [hidden], .ways') && !part.parentElement?.closest(READ),
  );
  return parts
    .map((part) => (part.textContent ?? '').trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '');
}

/** Reads pages aloud with the voice of the phone. */
export class Reader {
  reading = false;

  constructor(
    private readonly voice: SpeechSynthesis | undefined,
    private readonly changed: () => void,
  ) {}

  get can(): boolean {
    return this.voice !== undefined && typeof SpeechSynthesisUtterance === 'function';
  }

  start(texts: readonly string[], language: string): void {
    this.stop();
    const { voice } = this;
    if (!voice || texts.length === 0) return;
    texts.forEach((text, at) => {
      const speech = new SpeechSynthesisUtterance(text);
      speech.lang = language;
      if (at === texts.length - 1) speech.onend = () => this.be(false);
      speech.onerror = () => this.be(false);
      voice.speak(speech);
    });
    this.be(true);
  }

  stop(): void {
    this.voice?.cancel();
    if (this.reading) this.be(false);
  }

  private be(reading: boolean): void {
    this.reading = reading;
    this.changed();
  }
}
