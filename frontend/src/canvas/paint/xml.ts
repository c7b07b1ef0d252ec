const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that can stand in an XML document, as content or in an attribute; characters XML forbids are left out. */
export function escapeXml(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const control = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
    const loneSurrogate = code >= 0xd800 && code <= 0xdfff;
    if (control || loneSurrogate || code === 0xfffe || code === 0xffff) return '';
    return ESCAPES[character] ?? character;
  }).join('');
}

/** A number with at most two decimals. */
export function num(value: number): number {
  return Math.round(value * 100) / 100;
}
