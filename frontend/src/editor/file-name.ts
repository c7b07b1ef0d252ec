/** A file name that every system takes, made from a title: `family-support-map.svg`. */
export function fileName(title: string, ending: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${words?.join('-').slice(0, 80) ?? 'map'}.${ending}`;
}

/** Hands the person a file to keep. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const anchor = Object.assign(document.createElement('a'), { href: address, download: name });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
