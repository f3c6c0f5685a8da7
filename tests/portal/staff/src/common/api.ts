/** Fired when the server no longer knows the session. */
export const sessionLost = new EventTarget();

export type Query = Record<string, string | number | undefined>;

function toSearch(query: Query): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(key, String(value));
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}

async function request<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
  const init: RequestInit = { method, credentials: 'same-origin' };
  if (body !== undefined) {
    init.headers = { 'content-type': 'application/json' };
    init.body = JSON.stringify(body);
  }
  const answer = await fetch(path, init);
  if (answer.status === 401 && path !== '/api/login') {
    sessionLost.dispatchEvent(new Event('lost'));
    throw new Error('Phiên đăng nhập đã hết hạn');
  }
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
  const text = await answer.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

export const getJson = <T>(path: string, query: Query = {}): Promise<T> => request<T>('GET', path + toSearch(query));

export const postJson = <T>(path: string, body?: unknown): Promise<T> => request<T>('POST', path, body);
