import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  /**
   * The address of a page, at a host that was not used before: the browser gives each a process of its own, in which
   * nothing has been compiled or warmed yet.
   */
  fresh(name: string): string;
  close(): void;
}

/** Serves pages that may run no script and fetch nothing: what is measured is ours alone. */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '/').slice(1));
    const html = pages.get(name);
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      // Isolation gives `performance.now()` its finest steps.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  let hosts = 0;
  return {
    fresh: (name) => `http://page${++hosts}.localhost:${port}/${encodeURIComponent(name)}`,
    close: () => server.close(),
  };
}
