import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of a test's own; what is not given comes from a file of `tests/pages/`. */
interface OwnPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Everything a browser under test can reach. It is web server and proxy in one: the browsers send it all their
 * requests, those for loopback included, so that `requests` misses none. It answers those for its own pages and
 * refuses the others.
 */
export interface Loopback {
  readonly port: number;
  /**
   * Absolute addresses in the order they came, `CONNECT host:port` for what wanted to be encrypted; without the
   * errands that the browsers run for themselves.
   */
  readonly requests: readonly string[];
  /** Serves `page` from now on, and tells its address. `host` may be any name under `localhost`. */
  serve(path: string, page: OwnPage, host?: string): string;
  /** The address of a file of `tests/pages/`. */
  addressOf(file: string, host?: string): string;
  close(): Promise<void>;
}

/** Lets a page do nothing but show its own text. */
export const STRICT_POLICY = "default-src 'none'; require-trusted-types-for 'script'";

const FOLDER = new URL('../../pages/', import.meta.url);
const OWN_HOST = /^(127\.0\.0\.1|([a-z0-9-]+\.)*localhost)$/;

/** Updates and the like: what a browser asks for with no extension installed, and no switch turns off. */
const BROWSERS_ERRANDS = [
  'update.googleapis.com',
  'accounts.google.com',
  'firefox.settings.services.mozilla.com',
];

export async function openLoopback(): Promise<Loopback> {
  const pages = new Map<string, OwnPage>();
  const requests: string[] = [];
  const record = (host: string, request: string) => {
    if (!BROWSERS_ERRANDS.includes(host.replace(/:\d+$/, ''))) requests.push(request);
  };
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', `http://${request.headers.host}`);
    record(address.host, address.href);
    void answer(address, response);
  });
  server.on('connect', (request: IncomingMessage, socket) => {
    record(request.url ?? '', `CONNECT ${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  async function answer(address: URL, response: ServerResponse): Promise<void> {
    const isOwn = OWN_HOST.test(address.hostname) && address.port === String(port);
    const page = isOwn ? (pages.get(address.pathname) ?? (await fromFolder(address.pathname))) : null;
    if (page === null) {
      response.writeHead(isOwn ? 404 : 502).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...page.headers,
      })
      .end(page.html);
  }

  const at = (path: string, host = '127.0.0.1') => `http://${host}:${port}/${path}`;
  return {
    port,
    requests,
    serve(path, page, host) {
      pages.set(`/${path}`, page);
      return at(path, host);
    },
    addressOf: at,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function fromFolder(pathname: string): Promise<OwnPage | null> {
  if (!/^\/[a-z0-9-]+\.html$/.test(pathname)) return null;
  const html = await readFile(new URL(`.${pathname}`, FOLDER), 'utf8').catch(() => null);
  return html === null ? null : { html };
}
