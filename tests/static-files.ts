/** What a plain static host answers to a path: GitHub Pages' rules, and no more. */
import { extname } from 'node:path';

export type Answer =
  | { readonly status: 200 | 404; readonly file: string; readonly type: string }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 400 };

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.dot': 'text/vnd.graphviz; charset=utf-8',
  '.graphml': 'application/xml; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mmd': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'application/yaml',
};

const typeOf = (file: string): string => TYPES[extname(file)] ?? 'application/octet-stream';

/**
 * Answers `url` (path and query) for a site at `base` (empty, or `/name`). Files are given relative to
 * the site's folder; `isFile` says which there are. A folder without its slash is sent to the one with.
 */
export function answer(url: string, base: string, isFile: (file: string) => boolean): Answer {
  const [address = '', ...query] = url.split('?');
  let path: string;
  try {
    path = decodeURIComponent(address);
  } catch {
    return { status: 400 };
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').includes('..')) {
    return { status: 400 };
  }
  const file = path.startsWith(`${base}/`) ? path.slice(base.length + 1) : null;
  if (file === null || file.startsWith('/') || /(^|\/)\./.test(file)) return notFound;
  const wanted = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  if (isFile(wanted)) return { status: 200, file: wanted, type: typeOf(wanted) };
  if (file !== '' && isFile(`${file}/index.html`)) {
    return { status: 301, location: [`${address}/`, ...query].join('?') };
  }
  return notFound;
}

const notFound: Answer = { status: 404, file: '404.html', type: typeOf('404.html') };
