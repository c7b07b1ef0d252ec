const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * 16 random bytes as 22 characters of base64url. Made here so that asking twice for the same thing is harmless;
 * `crypto.randomUUID` does not exist on plain http.
 */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let name = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      name += ALPHABET[(held >> bits) & 63];
    }
    held &= (1 << bits) - 1;
  }
  return name + ALPHABET[(held << (6 - bits)) & 63];
}

export const factorId = () => `f-${randomName()}`;
export const linkId = () => `l-${randomName()}`;
export const claimId = () => `c-${randomName()}`;
export const operationId = () => `o-${randomName()}`;
export const groupId = () => `g-${randomName()}`;
export const ideaId = () => `i-${randomName()}`;
export const actionId = () => `a-${randomName()}`;
