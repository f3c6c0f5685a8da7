/** Names under which addresses say which page of a list, how many rows on it, or where it begins. */
const PAGING = /^(?:p|page|trang|cur|delta|start|offset|limit|size|(?:page|per)[_-]?(?:size|index|number|no|page)?)$/i;

/**
 * Path and hash route of a list, the same on each of its pages: `#/danh-sach-ho-so/0?page=2&size=15` is `#/danh-sach-ho-so/0`.
 * What else a hash asks for stays; the query before the hash is left to the filter.
 */
export function listAddress({ pathname, hash }: URL): string {
  const [route = '', query = ''] = hash.split('?', 2);
  const asked = [...new URLSearchParams(query)].filter(([name, value]) => value !== '' && !PAGING.test(name));
  return `${withoutPage(pathname)}${withoutPage(route)}${asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`}`;
}

/** Which page it is may be a step of the path: `/danh-sach/trang/2`, `#page=2`, `#page-2`. */
function withoutPage(route: string): string {
  return route.replace(/(?:^#|[/&])(?:page|trang|p)[=/-]\d+(?=$|[&/])/gi, '');
}
