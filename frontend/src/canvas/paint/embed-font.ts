import { light } from './palette';

/** A font file of the page: what its rule says, and where it is. */
interface Face {
  readonly family: string;
  readonly weight: string;
  readonly range: string;
  readonly url: string;
}

/** Puts the font of the words into an SVG, so that it looks the same where the font is not installed. */
export async function withFont(svg: string): Promise<string> {
  const needed = facesOfPage().filter(({ range }) => reaches(range, svg));
  const rules = await Promise.all(needed.map(embedded));
  const style = rules.join('');
  return style === '' ? svg : svg.replace('<title>', `<style>${style}</style>\n<title>`);
}

/** The upright faces of the first family that words are painted in. */
function facesOfPage(): Face[] {
  const [family = ''] = light.font.split(',').map(unquoted);
  return [...document.styleSheets]
    .flatMap(rulesOf)
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => unquoted(style.getPropertyValue('font-family')) === family)
    .filter(({ style }) => style.getPropertyValue('font-style') !== 'italic')
    .map(({ style, parentStyleSheet }) => ({
      family,
      weight: style.getPropertyValue('font-weight'),
      range: style.getPropertyValue('unicode-range'),
      url: new URL(
        /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1] ?? '',
        parentStyleSheet?.href ?? document.baseURI,
      ).href,
    }));
}

/** Sheets from elsewhere do not show their rules. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** The rule with its file in it; nothing when the file cannot be had, since words can be read in another font. */
async function embedded({ family, weight, range, url }: Face): Promise<string> {
  const answer = await fetch(url).catch(() => null);
  if (!answer?.ok) return '';
  const data = await dataUrl(await answer.blob());
  const limits = range === '' ? '' : `unicode-range:${range};`;
  return `@font-face{font-family:"${family}";font-weight:${weight};${limits}src:url(${data}) format("woff2")}`;
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, 'data:font/woff2;base64,'));
    reader.onerror = () => reject(new Error('A font could not be read'));
    reader.readAsDataURL(blob);
  });
}

/** Whether a `unicode-range` has one of the text's characters; an empty range has all. */
export function reaches(range: string, text: string): boolean {
  const spans = [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
  if (spans.length === 0) return true;
  for (const character of new Set(text)) {
    const code = character.codePointAt(0) ?? 0;
    if (spans.some(([from = 0, to = 0]) => from <= code && code <= to)) return true;
  }
  return false;
}

function unquoted(text: string): string {
  return text.trim().replace(/^["']|["']$/g, '');
}
