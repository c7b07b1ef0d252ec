type Texts = { [key: string]: unknown };

function isTexts(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null;
}

/**
 * Puts the texts of another language over the English ones, each in its place; what it does not have stays English.
 * Done once, before anything is drawn, so that whoever imports the English names reads the other language.
 */
export function overlay(english: Texts, other: Texts): void {
  for (const [key, text] of Object.entries(other)) {
    const before = english[key];
    if (isTexts(before) && isTexts(text)) overlay(before, text);
    else english[key] = text;
  }
}

/** Where another language has a text that English does not have, or one that takes other parts. */
export function strayTexts(english: Texts, other: Texts, path = ''): string[] {
  return Object.entries(other).flatMap(([key, text]) => {
    const before = english[key];
    if (isTexts(before) && isTexts(text)) return strayTexts(before, text, `${path}${key}.`);
    const fits =
      typeof before === 'function' && typeof text === 'function'
        ? before.length === text.length
        : typeof before === typeof text;
    return fits ? [] : [`${path}${key}`];
  });
}
