import { computed, shallowRef } from 'vue';

/** What the part of the address behind `#` says: `#/danh-sach-ho-so/0/ho-so/<id>/NEW?page=2&size=15`. */
export interface HashRoute {
  parts: string[];
  query: URLSearchParams;
}

function read(): HashRoute {
  const [path = '', search = ''] = location.hash.slice(1).split('?');
  return { parts: path.split('/').filter((part) => part !== ''), query: new URLSearchParams(search) };
}

const current = shallowRef(read());
window.addEventListener('hashchange', () => (current.value = read()));

export const route = computed(() => current.value);

export function go(path: string, query: Readonly<Record<string, string>> = {}): void {
  const search = new URLSearchParams(query).toString();
  location.hash = search === '' ? path : `${path}?${search}`;
}
