import type { Tone } from './ink';

const TONES = ['service-edge', 'behaviour-edge', 'resource-edge', 'intervention-edge'] as const;

/** The colour of another person's marks; always the same for the same id. Their name stands beside it. */
export function personTone(id: string): Tone {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return TONES[sum % TONES.length] ?? TONES[0];
}
