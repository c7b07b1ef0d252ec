/** What the header `Content-Disposition` calls the file, if it does; the name for all alphabets first (RFC 6266). */
export function attachedName(header: string): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1];
  return encoded ? decodeURIComponent(encoded) : /filename="([^"]+)"/i.exec(header)?.[1];
}
