import { readingMessages } from '../messages/reading';
import type { Drawing } from '../protocol';

/** One factor in words, with every link that leads to it or from it as a sentence. */
export interface Told {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  readonly sentences: readonly string[];
}

/** The whole map in words, by the alphabet; a link is told with its cause and again with its effect. */
export function toldMap({ factors, links }: Drawing): Told[] {
  const labels = new Map(factors.map(({ id, label }) => [id, label]));
  const into = new Map<string, string[]>();
  const from = new Map<string, string[]>();
  for (const link of links) {
    const sentence = readingMessages.link(labels.get(link.cause) ?? '', labels.get(link.effect) ?? '', link);
    add(into, link.effect, sentence);
    add(from, link.cause, sentence);
  }
  return factors
    .map(({ id, label, kind }) => {
      const [causes, effects] = [into.get(id) ?? [], from.get(id) ?? []];
      const about = readingMessages.about(kind, causes.length, effects.length);
      return { id, label, about, sentences: [...causes, ...effects] };
    })
    .sort((a, b) => a.label.localeCompare(b.label));
}

function add(to: Map<string, string[]>, id: string, sentence: string): void {
  const list = to.get(id);
  if (list) list.push(sentence);
  else to.set(id, [sentence]);
}
