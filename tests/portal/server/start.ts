import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WorldKey } from '../data/world.ts';
import type { Exchange } from './exchange.ts';
import { route } from './routes.ts';
import { createState, type Latency, type PortalState } from './state.ts';

export interface StartOptions {
  world: WorldKey;
  /** yyyy-MM-dd; only `trung-tam-2026` depends on it. */
  today: string;
  port?: number;
  latency?: Partial<Latency>;
}

export interface RunningPortal {
  url: string;
  state: PortalState;
  /** Every request so far, as `GET /api/me`. */
  requests: string[];
  setLatency(latency: Partial<Latency>): void;
  expireSession(): void;
  close(): Promise<void>;
}

/** Starts the sample portal on the loopback interface; port 0 takes a free one. */
export async function startPortal(options: StartOptions): Promise<RunningPortal> {
  const state = createState(options.world, options.today, { list: 80, report: 250, ...options.latency });
  const server = createServer((request, response) => {
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    state.requests.push(`${method} ${url.pathname}${url.search}`);
    const exchange: Exchange = { state, request, response, method, path: url.pathname, query: url.searchParams };
    route(exchange).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`Lỗi máy chủ: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    state,
    requests: state.requests,
    setLatency: (latency) => void Object.assign(state.latency, latency),
    expireSession: () => state.sessions.clear(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
