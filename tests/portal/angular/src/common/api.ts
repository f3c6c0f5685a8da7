/** Fired when the server no longer knows the session. */
export const sessionLost = new EventTarget();

export async function getJson<T>(path: string, query: Readonly<Record<string, string | number>> = {}): Promise<T> {
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)])).toString();
  const answer = await fetch(search === '' ? path : `${path}?${search}`, { credentials: 'same-origin' });
  if (answer.status === 401) sessionLost.dispatchEvent(new Event('lost'));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as T;
}

export async function postJson(path: string, body: unknown): Promise<boolean> {
  const answer = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.ok;
}
