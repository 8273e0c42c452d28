/** Serves the built site the way any static host would. Run by itself, it prints the address and stays. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { answer } from './static-files.ts';

const BUILD = fileURLToPath(new URL('../build/', import.meta.url));
const USUAL_PORT = 4173;
/** Asks the system for any free port. */
const ANY_PORT = 0;
const PARENT_CHECK_MS = 1000;
/** Pictures and fonts are packed already. */
const COMPRESSIBLE = /^(text|application)\/|svg/;

export interface RunningSite {
  /** Where the site starts, base path included, ending in `/`. */
  readonly address: string;
  readonly close: () => void;
}

interface SiteOptions {
  /** The port to prefer; a free one is taken where it is in use. */
  readonly port?: number;
  readonly host?: string;
  /** Where under the root the site was built for, such as `/waymark`; empty for the root. */
  readonly base?: string;
  /** The folder of the built site. */
  readonly folder?: string;
}

/** Serves a built site until it is closed. Fails with a sentence where it was not built. */
export async function startSite(options: SiteOptions = {}): Promise<RunningSite> {
  const { port = ANY_PORT, host = '127.0.0.1', base = '', folder = BUILD } = options;
  if (!isFile(join(folder, 'index.html')))
    throw new Error(`There is no site in ${folder}: run \`npm run build\` first.`);
  const server = createServer((request, response) => {
    respond(request, response, { base, folder });
  });
  const taken = await listen(server, port, host);
  return {
    address: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${String(taken)}${base}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { base, folder }: { readonly base: string; readonly folder: string },
): void {
  const given = answer(request.url ?? '', base, (file) => isFile(join(folder, file)));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  } else if (given.status === 400) {
    response.writeHead(400).end();
  } else if (given.status === 301) {
    response.writeHead(301, { Location: given.location }).end();
  } else if (!isFile(join(folder, given.file))) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
  } else {
    sendFile(request, response, { ...given, file: join(folder, given.file) });
  }
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { status, file, type }: { status: number; file: string; type: string },
): void {
  const zipped =
    COMPRESSIBLE.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
    ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const source = createReadStream(file);
  const done = (): void => {
    // A visitor who leaves in the middle is no error of ours; the pipeline has closed the file.
  };
  if (zipped) pipeline(source, createGzip(), response, done);
  else pipeline(source, response, done);
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.removeListener('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if (port === ANY_PORT || !isTaken(error)) throw error;
    return listen(server, ANY_PORT, host);
  }
  return (server.address() as AddressInfo).port;
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const site = await startSite({
    port: Number(process.env.PORT ?? USUAL_PORT),
    host: process.env.HOST ?? '127.0.0.1',
    base: process.env.BASE_PATH ?? '',
  });
  console.log(`Waymark is at ${site.address} (Ctrl-C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, site.close);
  // npm and the shell it starts do not pass on every signal: end with them, or the port stays taken.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) site.close();
  }, PARENT_CHECK_MS).unref();
}
