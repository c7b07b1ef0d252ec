/** A text as it is kept: one line, no white space around it or doubled. */
export function tidied(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Whether two texts say the same but for capitals and white space, as the server compares them. */
export function sameWords(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return tidied(text.normalize('NFC')).toLowerCase();
}
