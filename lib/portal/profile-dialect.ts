import { fold } from '../text/normalise';
import type { Timeliness } from '../text/timeliness';
import type { Dialect, TableDialect } from '../vocabulary/dialect';
import { fitsGlob } from './glob';
import type { PortalProfile, TableRule } from './profile';

/**
 * What profiles say, made ready for reading; an earlier profile speaks before a later one. Without any profile there is no
 * dialect, and the vocabulary alone holds.
 * @param address `host/path?query#hash` at the time of reading: a rule for one screen holds on that screen only
 */
export function dialectOf(profiles: readonly PortalProfile[], address: () => string): Dialect | undefined {
  if (profiles.length === 0) return undefined;
  const fields = byText(profiles.map(({ labels }) => labels));
  const figures = byText(profiles.map((profile) => profile.figures));
  const states = byText(profiles.map((profile) => profile.states));
  const forms = profiles.flatMap(({ timeliness }) => Object.entries(timeliness?.forms ?? {}));
  const rules = new Map<string, TableRule[]>();
  for (const rule of profiles.flatMap(({ tables = [] }) => tables)) {
    const key = keyOf(rule.headers);
    rules.set(key, [...(rules.get(key) ?? []), rule]);
  }
  return {
    field: (label) => fields.get(fold(label)),
    figure: (path) => figures.get(fold(path.join(' / '))),
    state: remembered((text) => states.get(fold(text))),
    timeliness: remembered((text) => readForms(text, forms)),
    parts: (item) => profiles.flatMap(({ parts = [] }) => parts).find((rule) => isA(item, rule.item))?.parts,
    pagerAreas: profiles.flatMap(({ pager }) => pager?.area ?? []),
    ...(profiles.some(({ calendarPeriods }) => calendarPeriods) && { calendarPeriods: true }),
    table(headers) {
      if (rules.size === 0) return undefined;
      const rule = rules.get(keyOf(headers))?.find((found) => found.address === undefined || fitsGlob(found.address, address()));
      return rule && tableDialect(rule);
    },
  };
}

/** A thousand rows say the same few texts. */
function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.size > 2000) known.clear();
    if (!known.has(text)) known.set(text, find(text));
    return known.get(text) as T;
  };
}

/** A selector that the browser does not know fits nothing. */
function isA(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

function tableDialect({ kind, columns, rows, states, plainLine }: TableRule): TableDialect {
  const own = byText([states]);
  return {
    kind,
    columns,
    ...(rows && { rows }),
    ...(plainLine && { plainLine }),
    state: (text) => own.get(fold(text)),
  };
}

function keyOf(headers: readonly string[]): string {
  return headers.map(fold).join('\n');
}

/** By folded text; the first to speak of a text is heard. */
function byText<T>(records: readonly (Readonly<Record<string, T>> | undefined)[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const record of records)
    for (const [text, value] of Object.entries(record ?? {})) if (!found.has(fold(text))) found.set(fold(text), value);
  return found;
}

/** "(Đã chờ trả 3 ngày)" against "(Đã chờ trả {d} ngày)", figures aside. */
function readForms(text: string, forms: readonly (readonly [string, Timeliness['side']])[]): Timeliness | undefined {
  if (forms.length === 0) return undefined;
  const shape = fold(text.replace(/\d+(?:[.,]\d+)?/g, ' 0 '));
  const form = forms.find(([template]) => fold(template.replace(/\{[dhm]\}/g, ' 0 ')) === shape);
  if (form === undefined) return undefined;
  const figures = text.match(/\d+(?:[.,]\d+)?/g) ?? [];
  const timeliness: Timeliness = { side: form[1] };
  for (const [i, unit] of [...form[0].matchAll(/\{([dhm])\}/g)].entries()) {
    const name = unit[1] === 'd' ? 'days' : unit[1] === 'h' ? 'hours' : 'minutes';
    timeliness[name] = Number(figures[i]!.replace(',', '.'));
  }
  return timeliness;
}
