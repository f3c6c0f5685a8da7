import { fold } from '../text/normalise';
import type { Timeliness, TimelinessSide } from '../text/timeliness';
import type { Dialect, TableDialect } from '../vocabulary/dialect';
import { fitsGlob } from './glob';
import type { PortalProfile, TableRule } from './profile';
import { standsAt } from './recognise';

/**
 * What profiles say, made ready for reading; an earlier profile speaks before a later one. Without any profile there is no
 * dialect, and the vocabulary alone holds.
 * @param address `host/path?query#hash` at the time of reading: a rule for one screen holds on that screen only
 */
export function dialectOf(profiles: readonly PortalProfile[], address: () => string): Dialect | undefined {
  if (profiles.length === 0) return undefined;
  const fields = byText(profiles, ({ labels }) => labels);
  const figures = byText(profiles, (profile) => profile.figures);
  const states = byText(profiles, (profile) => profile.states);
  const forms = profiles.flatMap((by) => Object.entries(by.timeliness?.forms ?? {}).map(([template, value]) => ({ template, value, by })));
  const rules = new Map<string, TableRule[]>();
  for (const rule of profiles.flatMap(({ tables = [] }) => tables)) {
    const key = keyOf(rule.headers);
    rules.set(key, [...(rules.get(key) ?? []), rule]);
  }
  const isAt = createPlace(address);
  /** What was said, held against what the vocabulary knows. */
  const heard = <T>(said: Said<T> | undefined, known: T | undefined): T | 'unclear' | undefined =>
    said === undefined || known === undefined || said.value === known || isAt(said.by) ? said?.value : 'unclear';
  const stateSaid = remembered((text) => states.get(fold(text)));
  const formSaid = remembered((text) => readForms(text, forms));
  return {
    field: (label, known) => heard(fields.get(fold(label)), known),
    figure: (path, known) => heard(figures.get(fold(path.join(' / '))), known),
    state: (text, known) => heard(stateSaid(text), known),
    timeliness(text, known) {
      const said = formSaid(text);
      const differs = said !== undefined && known !== undefined && !isSameSide(said.value.side, known.side);
      return differs && !isAt(said.by) ? 'unclear' : said?.value;
    },
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

/** One entry of a profile. */
interface Said<T> {
  value: T;
  by: PortalProfile;
}

/** Whether the page stands at an address of a profile; asked of every row, while the address stays. */
function createPlace(address: () => string): (profile: PortalProfile) => boolean {
  let at: string | undefined;
  const here = new Map<PortalProfile, boolean>();
  return (profile) => {
    const now = address();
    if (now !== at) here.clear();
    at = now;
    let is = here.get(profile);
    if (is === undefined) here.set(profile, (is = standsAt(profile, now)));
    return is;
  };
}

/** Over and done late are two words for one side of the deadline, and of which of both is spoken the row decides. */
function isSameSide(own: TimelinessSide, known: TimelinessSide): boolean {
  const past = (side: TimelinessSide): boolean => side === 'over' || side === 'late' || side === 'behind';
  return own === known || (past(own) && past(known));
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
  const own = new Map(Object.entries(states ?? {}).map(([text, state]) => [fold(text), state]));
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

/** By folded text; the first profile to speak of a text is heard. */
function byText<T>(
  profiles: readonly PortalProfile[],
  of: (profile: PortalProfile) => Readonly<Record<string, T>> | undefined,
): Map<string, Said<T>> {
  const found = new Map<string, Said<T>>();
  for (const by of profiles)
    for (const [text, value] of Object.entries(of(by) ?? {})) if (!found.has(fold(text))) found.set(fold(text), { value, by });
  return found;
}

/** "(Đã chờ trả 3 ngày)" against "(Đã chờ trả {d} ngày)", figures aside. */
function readForms(text: string, forms: readonly (Said<TimelinessSide> & { template: string })[]): Said<Timeliness> | undefined {
  if (forms.length === 0) return undefined;
  const shape = fold(text.replace(/\d+(?:[.,]\d+)?/g, ' 0 '));
  const form = forms.find(({ template }) => fold(template.replace(/\{[dhm]\}/g, ' 0 ')) === shape);
  if (form === undefined) return undefined;
  const figures = text.match(/\d+(?:[.,]\d+)?/g) ?? [];
  const timeliness: Timeliness = { side: form.value };
  for (const [i, unit] of [...form.template.matchAll(/\{([dhm])\}/g)].entries()) {
    const name = unit[1] === 'd' ? 'days' : unit[1] === 'h' ? 'hours' : 'minutes';
    timeliness[name] = Number(figures[i]!.replace(',', '.'));
  }
  return { value: timeliness, by: form.by };
}
