import type * as z from 'zod/mini';
import { compare, withDays } from '../calendar/office-calendar-days';
import { NO_OFFICE_DAYS, type OfficeCalendar } from '../calendar/office-calendar';
import { officeCalendarSchema } from '../calendar/office-calendar-schema';
import { NO_OFFICE_TERMS, withTerms, type OfficeTerms } from '../calendar/office-terms';
import { officeTermsSchema } from '../calendar/office-terms-schema';
import { readLetterHead } from '../letters/letter-head';
import { letterFormSchema } from '../letters/letter-form-schema';
import { profileSchema } from '../portal/profile-schema';
import { taughtTable } from '../portal/taught-table-schema';
import { NO_OFFICE_FORMS, withOfficeForms, type OfficeForms } from '../report/office-forms';
import { officeFormsSchema } from '../report/office-forms-schema';
import { NO_OFFICE_TARGETS, withTargets, type OfficeTargets } from '../report/targets/office-targets';
import { officeTargetsSchema } from '../report/targets/office-targets-schema';
import { NO_OFFICE_UNITS, withUnits, type OfficeUnits } from '../report/units/office-units';
import { officeUnitsSchema } from '../report/units/office-units-schema';
import { settingChecks } from '../settings/schema';
import type { AreaId } from '../settings/sections';
import type { Settings } from '../settings/settings';
import { contentHash } from '../text/content-hash';

/** The settings area by its keys. */
export type SettingsArea = Readonly<Record<string, unknown>>;

/** What was taken over into an area: how many entries were missing, were there alike, and were there otherwise and stay. */
export interface AreaMerge {
  /** Keys to be written, whole. */
  changes: Record<string, unknown>;
  added: number;
  same: number;
  /** Keys in which something differs. */
  kept: string[];
}

interface Merged {
  value?: unknown;
  added: number;
  same: number;
  differing: number;
}

interface AreaKey {
  /** What lies there when nothing was set. */
  empty: unknown;
  /** The part of it that can be read. */
  readable(value: unknown): unknown;
  /** What may be merged into; anything else is left alone. */
  isOwn(value: unknown): boolean;
  merge(own: unknown, other: unknown): Merged;
}

/** What the policy says, and which reminder was given last, belong to one computer and are no part of it. */
const keys: Readonly<Record<'settings' | AreaId, AreaKey>> = {
  settings: { empty: {}, readable: readableSettings, isOwn: isRecord, merge: mergeRecords },
  units: office<OfficeUnits>(officeUnitsSchema, NO_OFFICE_UNITS, (own, other) => {
    const { units, changes } = withUnits(other, own.units);
    return { merged: units, changes, before: own.units.length, after: units.units.length };
  }),
  calendar: office<OfficeCalendar>(officeCalendarSchema, NO_OFFICE_DAYS, (own, other) => {
    const { calendar, changes } = withDays(other, own.days);
    return { merged: compare(calendar, own.compared, true), changes, before: own.days.length, after: calendar.days.length };
  }),
  terms: office<OfficeTerms>(officeTermsSchema, NO_OFFICE_TERMS, (own, other) => {
    const { terms, changes } = withTerms(other, own.terms);
    const conventions = { ...other.conventions, ...own.conventions };
    return { merged: { ...terms, conventions }, changes, before: own.terms.length, after: terms.terms.length };
  }),
  targets: office<OfficeTargets>(officeTargetsSchema, NO_OFFICE_TARGETS, (own, other) => {
    const { targets, changes } = withTargets(other, own.targets);
    const given = new Set(own.marks.map(markKey));
    const marks = [...own.marks, ...other.marks.filter((mark) => !given.has(markKey(mark)))];
    const before = own.targets.length + own.marks.length;
    return { merged: { ...targets, marks }, changes, before, after: targets.targets.length + marks.length };
  }),
  forms: office<OfficeForms>(officeFormsSchema, NO_OFFICE_FORMS, (own, other) => {
    const { forms, changes } = withOfficeForms(other, own);
    return { merged: forms, changes, before: sizeOf(own), after: sizeOf(forms) };
  }),
  profiles: list(profileSchema, ({ id }) => String(id)),
  taught: list(taughtTable, ({ portal, id }) => `${String(portal)} ${String(id)}`),
  letterForms: list(letterFormSchema, ({ id }) => String(id)),
  letterHead: { empty: {}, readable: readLetterHead, isOwn: isRecord, merge: mergeRecords },
};

/** Settings that have to do with what is stored of people: taken over only from a backup that holds such columns. */
const personalSettings: readonly string[] = ['keepPersonal', 'groupByHandler'];

/** Of the whole area what belongs into a backup. What cannot be read is left out. */
export function areaForBackup(area: SettingsArea, personal: boolean): SettingsArea {
  const kept: Record<string, unknown> = {};
  for (const [key, { readable }] of Object.entries(keys)) {
    const value = area[key] === undefined ? undefined : readable(area[key]);
    if (value !== undefined) kept[key] = value;
  }
  if (!personal && isRecord(kept['settings'])) {
    const others = Object.entries(kept['settings']).filter(([name]) => !personalSettings.includes(name));
    kept['settings'] = Object.fromEntries(others);
  }
  return kept;
}

/** As a backup holds it: known keys alone, each readable to the last entry. */
export function isSettingsArea(value: unknown): value is SettingsArea {
  if (!isRecord(value)) return false;
  return Object.entries(value).every(([key, one]) => isAreaKey(key) && contentHash(keys[key].readable(one) ?? null) === contentHash(one));
}

/** Lays what is missing into the area; what is there stays, also what cannot be read. */
export function mergeArea(own: SettingsArea, backup: SettingsArea): AreaMerge {
  const merged: AreaMerge = { changes: {}, added: 0, same: 0, kept: [] };
  for (const [key, { empty, isOwn, merge }] of Object.entries(keys)) {
    if (backup[key] === undefined) continue;
    const there = own[key] ?? empty;
    if (!isOwn(there)) {
      merged.kept.push(key);
      continue;
    }
    const { value, added, same, differing } = merge(there, backup[key]);
    if (added > 0) merged.changes[key] = value;
    merged.added += added;
    merged.same += same;
    if (differing > 0) merged.kept.push(key);
  }
  return merged;
}

function office<T>(
  schema: z.ZodMiniType<T>,
  empty: T,
  join: (own: T, other: T) => { merged: T; changes: { replaced: number; same: number }; before: number; after: number },
): AreaKey {
  return {
    empty,
    readable: (value) => schema.safeParse(value).data,
    isOwn: (value) => schema.safeParse(value).success,
    merge: (own, other) => {
      const [mine, theirs] = [schema.parse(own), schema.parse(other)];
      const { merged, changes, before, after } = join(mine, theirs);
      // What each says may not hold together, such as a unit that became two.
      if (!schema.safeParse(merged).success) return { added: 0, same: changes.same, differing: 1 };
      const isChanged = contentHash(merged) !== contentHash(mine);
      const added = after - before;
      return { value: merged, added: isChanged ? Math.max(1, added) : 0, same: changes.same, differing: changes.replaced };
    },
  };
}

function list(schema: z.ZodMiniType, keyOf: (entry: Record<string, unknown>) => string): AreaKey {
  const records = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isRecord) : []);
  return {
    empty: [],
    readable: (value) => (Array.isArray(value) ? value.filter((entry) => schema.safeParse(entry).success) : undefined),
    isOwn: Array.isArray,
    merge: (own, other) => {
      const known = new Map(records(own).map((entry) => [keyOf(entry), contentHash(entry)]));
      const missing = records(other).filter((entry) => !known.has(keyOf(entry)));
      const there = records(other).filter((entry) => known.has(keyOf(entry)));
      const same = there.filter((entry) => known.get(keyOf(entry)) === contentHash(entry)).length;
      return { value: [...records(own), ...missing], added: missing.length, same, differing: there.length - same };
    },
  };
}

/** Each setting that can be read. */
function readableSettings(value: unknown): unknown {
  if (!isRecord(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([name, one]) => isSetting(name) && settingChecks[name](one)));
}

function mergeRecords(there: unknown, from: unknown): Merged {
  const [own, other] = [isRecord(there) ? there : {}, isRecord(from) ? from : {}];
  const entries = Object.entries(other);
  const missing = entries.filter(([name]) => own[name] === undefined);
  const same = entries.filter(([name, value]) => own[name] !== undefined && contentHash(own[name]) === contentHash(value)).length;
  const value = { ...own, ...Object.fromEntries(missing) };
  return { value, added: missing.length, same, differing: entries.length - missing.length - same };
}

function sizeOf({ forms, conventions, periods, systems, periodRule }: OfficeForms): number {
  return forms.length + conventions.length + periods.length + systems.length + (periodRule === undefined ? 0 : 1);
}

function markKey({ unit, period }: OfficeTargets['marks'][number]): string {
  return `${unit.normalize('NFC').toLowerCase()} ${period.from} ${period.to}`;
}

function isAreaKey(key: string): key is keyof typeof keys {
  return Object.hasOwn(keys, key);
}

function isSetting(name: string): name is keyof Settings {
  return Object.hasOwn(settingChecks, name);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
