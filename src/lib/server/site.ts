/**
 * The address of a page as the world knows it. The publishing build knows where the site will stand
 * (`SITE_URL`, such as `https://example.org/waymark`); any other build says only the path.
 */
export function publicAddress(path: string): string {
  const site = process.env.SITE_URL?.replace(/\/+$/u, '') ?? process.env.BASE_PATH ?? '';
  return `${site}${path}`;
}
