/** Letters and numbers of a code. */
export const CODE_LENGTH = 10;

const LOOKS_LIKE: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/**
 * Reads a code as people type it: capitals or not, with spaces and dashes, I and L for 1, O for 0, digits of other
 * scripts, or the whole address from the QR code.
 */
export function readCode(typed: string): string {
  const text = typed.slice(typed.lastIndexOf('#') + 1).normalize('NFKC');
  const signs = [...text].map(digit).join('').toUpperCase();
  return signs
    .replace(/[^A-Z0-9]/g, '')
    .replace(/[ILO]/g, (sign) => LOOKS_LIKE[sign] ?? sign)
    .slice(0, CODE_LENGTH);
}

/** Arabic and Persian digits as the code has them. */
function digit(sign: string): string {
  const at = sign.codePointAt(0) ?? 0;
  for (const zero of [0x660, 0x6f0]) if (at >= zero && at < zero + 10) return String(at - zero);
  return sign;
}

/** The code that a QR code brought along behind the address, if it is one. */
export function codeInAddress(hash: string): string | null {
  const code = hash.startsWith('#') ? readCode(hash) : '';
  return code.length === CODE_LENGTH ? code : null;
}
