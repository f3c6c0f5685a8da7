import { signal } from '@angular/core';

/** Path and query of the page; the search of a list stands in the query. */
export interface Address {
  path: string;
  query: URLSearchParams;
}

const read = (): Address => ({ path: location.pathname, query: new URLSearchParams(location.search) });

export const address = signal(read());
window.addEventListener('popstate', () => address.set(read()));

export function navigate(path: string, query: Readonly<Record<string, string | number>> = {}): void {
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)])).toString();
  history.pushState(null, '', search === '' ? path : `${path}?${search}`);
  address.set(read());
}
