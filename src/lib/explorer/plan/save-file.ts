/** By then the browser has taken what it saves. */
const SAVED_MILLISECONDS = 60_000;

/** Has the browser save a text as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), SAVED_MILLISECONDS);
}
