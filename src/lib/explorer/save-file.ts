/** By then the browser has taken what it saves. */
const SAVED_MILLISECONDS = 60_000;

/** Has the browser save a text as a file; `type` is its media type. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), SAVED_MILLISECONDS);
}
