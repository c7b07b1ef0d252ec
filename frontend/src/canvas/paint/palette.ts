import tokens from '../../style/tokens.css?raw';
import type { Tone } from './ink';

/** What each tone is as a CSS colour, and the font of all words. */
export interface Palette {
  color(tone: Tone): string;
  readonly font: string;
}

const FALLBACK_FONT = 'sans-serif';

/** Colours as the page shows them now; make a new one after the theme has changed. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const known = new Map<Tone, string>();
  const token = (name: string) => style.getPropertyValue(`--mw-${name}`).trim();
  return {
    color(tone) {
      let color = known.get(tone);
      if (color === undefined) {
        color = token(tone) || light.color(tone);
        known.set(tone, color);
      }
      return color;
    },
    font: token('font') || light.font,
  };
}

/** The light colours, whatever the page shows: for print and export. */
export const light: Palette = fromTokens(tokens);

function fromTokens(css: string): Palette {
  const start = css.indexOf(':root {');
  const values = new Map<string, string>();
  for (const [, name, value] of css
    .slice(start, css.indexOf('}', start))
    .matchAll(/--mw-([\w-]+):\s*([^;]+);/g))
    if (name && value) values.set(name, value.trim());
  return {
    color(tone) {
      const color = values.get(tone);
      if (color === undefined) throw new Error(`A tone must be one of the tokens: ${tone}`);
      return color;
    },
    font: values.get('font') ?? FALLBACK_FONT,
  };
}
