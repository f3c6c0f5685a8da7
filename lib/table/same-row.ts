import type { Strip } from './strip';

/** Attributes that say how a row looks or behaves, not which one it is. */
const NO_KEY = new Set(['class', 'style', 'role', 'tabindex', 'id', 'align', 'valign', 'bgcolor', 'height', 'draggable']);

/**
 * Which strips are parts of one row: equal keys. Taken from `aria-rowindex`, else from how high they stand on the screen, else from
 * an attribute whose every value stands once in each part (`data-key`, `row-index` …), else from the place that its style gives it.
 * Undefined: it cannot be told.
 * @param part in which part of the grid each strip stands
 */
export function rowKeys(strips: readonly Strip[], part: readonly unknown[]): readonly (string | number)[] | undefined {
  if (strips.every(({ index }) => index !== undefined)) return strips.map(({ index }) => index!);
  return byHeight(strips, part) ?? byAttribute(strips, part) ?? byStyle(strips, part);
}

/** Strips within two pixels of each other's top; undefined without a layout. */
function byHeight(strips: readonly Strip[], part: readonly unknown[]): number[] | undefined {
  const tops = strips.map(({ element, cells }) => topOf(cells[0]?.element ?? element));
  if (tops.some((top) => top === undefined)) return undefined;
  const order = strips.map((_, at) => at).sort((a, b) => tops[a]! - tops[b]!);
  const keys: number[] = [];
  let key = -1;
  let top = Number.NEGATIVE_INFINITY;
  let parts = new Set<unknown>();
  for (const at of order) {
    if (tops[at]! - top > 2) {
      key++;
      top = tops[at]!;
      parts = new Set();
    } else if (parts.has(part[at])) return undefined;
    parts.add(part[at]);
    keys[at] = key;
  }
  return keys;
}

function topOf(element: Element): number | undefined {
  const { top, height } = element.getBoundingClientRect();
  return height > 0 ? top : undefined;
}

function byAttribute(strips: readonly Strip[], part: readonly unknown[]): readonly string[] | undefined {
  for (const name of strips[0]?.element.getAttributeNames() ?? []) {
    if (NO_KEY.has(name) || /^aria-(?!rowindex)/.test(name)) continue;
    const values = strips.map(({ element }) => element.getAttribute(name) ?? '');
    if (!values.includes('') && onceInEach(values, part)) return values;
  }
  return undefined;
}

function byStyle(strips: readonly Strip[], part: readonly unknown[]): readonly number[] | undefined {
  const places = strips.map(({ element }) => placeIn(element)).filter((place) => place !== undefined);
  return places.length === strips.length && onceInEach(places, part) ? places : undefined;
}

/** Every value stands once in each part. */
function onceInEach(values: readonly unknown[], part: readonly unknown[]): boolean {
  const parts = new Set(part).size;
  const seen = new Map<unknown, Set<unknown>>();
  for (const [at, value] of values.entries()) {
    const places = seen.get(value) ?? new Set();
    seen.set(value, places);
    if (places.has(part[at])) return false;
    places.add(part[at]);
  }
  return [...seen.values()].every((places) => places.size === parts);
}

const POSITION = /(?:^|[;\s])top\s*:\s*(-?[\d.]+)px|translate(?:Y\(|\(\s*[^,()]+,|3d\(\s*[^,()]+,)\s*(-?[\d.]+)px/i;

/**
 * The order of rows before the eye, as positions in the list: grids that draw a window of a long list move old rows to new places.
 * By `aria-rowindex`, else by the place in the style, else by what the screen shows.
 */
export function shownOrder(strips: readonly Strip[]): number[] {
  const order = strips.map((_, at) => at);
  const numbers = strips.map(({ index }) => index) as (number | undefined)[];
  const places = numbers.includes(undefined) ? strips.map(({ element }) => placeIn(element)) : numbers;
  const sorted = places.includes(undefined)
    ? strips.length > MOST_ROWS_MEASURED
      ? places
      : strips.map(({ element }) => topOf(element))
    : places;
  if (sorted.includes(undefined)) return order;
  return order.sort((a, b) => sorted[a]! - sorted[b]! || a - b);
}

/** Grids that draw rows out of order draw a window of them only. */
const MOST_ROWS_MEASURED = 500;

function placeIn(element: Element): number | undefined {
  const style = element.getAttribute('style');
  const match = style === null ? null : POSITION.exec(style);
  return match ? Number(match[1] ?? match[2]) : undefined;
}
