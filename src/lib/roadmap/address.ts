const WEB = /^https?:\/\/[^\s/?#]+[^\s]*$/i;
const MAIL = /^mailto:[^\s@]+@[^\s@]+$/i;
const BARE_HOST = /^www\./i;
const HOST = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/i;

/** Signs that browsers would read each in their own way. */
const NOT_IN_ADDRESS = /[\\<>"`{|}^]/g;
const UP_TO_PATH = /^https?:\/\/[^\s/?#]+[/?#]/i;

/**
 * The address a link may be followed at: of the web or of a mailbox, so that none can run a script. Null where
 * it is anything else.
 */
export function readAddress(url: string): string | null {
  const address = encodeSpaces(url.trim().replace(NOT_IN_ADDRESS, encodeURIComponent));
  if (WEB.test(address) || MAIL.test(address)) return address;
  return BARE_HOST.test(address) ? `http://${address}` : null;
}

/** Behind the host a space can only be meant as one: `<https://x.org/a b>`. */
function encodeSpaces(address: string): string {
  const path = UP_TO_PATH.exec(address)?.[0].length;
  if (path === undefined) return address;
  return address.slice(0, path) + address.slice(path).replaceAll(' ', '%20');
}

/** The host of a web address, without `www.`; empty where it has none. */
export function hostOf(url: string): string {
  return HOST.exec(url)?.[1]?.toLowerCase() ?? '';
}
