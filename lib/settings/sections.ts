import type { Settings } from './settings';

/** What an office sets besides plain settings: each lies whole under this key in the settings area. */
export const areaIds = ['units', 'calendar', 'terms', 'targets', 'forms', 'profiles', 'taught', 'letterForms', 'letterHead'] as const;

export type AreaId = (typeof areaIds)[number];

/** The settings area of the browser as it is: the settings, and what an office set besides. Absent: nothing was ever set. */
export type StoredSettings = Readonly<Partial<Record<'settings' | AreaId, unknown>>>;

export interface SettingsSection {
  id: string;
  /** In the order in which they are shown. */
  keys: readonly (keyof Settings)[];
  areas: readonly AreaId[];
  /** Which portals are read is a decision of its own: it goes with no reset. */
  keptByReset?: true;
}

/** The sections of the settings page, in order. Every setting and every area stands in exactly one. */
export const settingsSections = [
  {
    id: 'general',
    keys: ['unit', 'level', 'portal', 'dueSoonHours', 'marks', 'lookOnly', 'csv', 'retentionDays', 'language', 'theme'],
    areas: [],
  },
  { id: 'today', keys: ['reminders', 'groupByHandler', 'quietPortals'], areas: [] },
  { id: 'portals', keys: ['portalsOff'], areas: [], keptByReset: true },
  { id: 'profiles', keys: [], areas: ['profiles', 'taught'] },
  { id: 'units', keys: [], areas: ['units'] },
  { id: 'calendar', keys: [], areas: ['calendar'] },
  { id: 'terms', keys: [], areas: ['terms'] },
  { id: 'targets', keys: [], areas: ['targets'] },
  { id: 'forms', keys: [], areas: ['forms'] },
  { id: 'letters', keys: [], areas: ['letterForms', 'letterHead'] },
  { id: 'personal', keys: ['keepPersonal'], areas: [] },
  { id: 'data', keys: ['shift'], areas: [] },
  { id: 'rules', keys: ['rulesOff', 'readersOff'], areas: [] },
] as const satisfies readonly SettingsSection[];

export type SectionId = (typeof settingsSections)[number]['id'];

const sections: readonly SettingsSection[] = settingsSections;

export function sectionOfKey(key: keyof Settings): SectionId {
  return idOf(sections.find(({ keys }) => keys.includes(key)));
}

export function sectionOfArea(area: AreaId): SectionId {
  return idOf(sections.find(({ areas }) => areas.includes(area)));
}

function idOf(section: SettingsSection | undefined): SectionId {
  return settingsSections.find(({ id }) => id === section?.id)?.id ?? 'general';
}

/** What is stored with one section, or all of them, as it was on the first day. Portals stay as they are switched. */
export function resetOf(stored: StoredSettings, which: SectionId | 'all'): StoredSettings {
  const reset = sections.filter(({ id, keptByReset }) => keptByReset !== true && (which === 'all' || which === id));
  const keys = new Set<string>(reset.flatMap((section) => section.keys));
  const areas = new Set<string>(reset.flatMap((section) => section.areas));
  const kept = Object.fromEntries(Object.entries(stored).filter(([area]) => !areas.has(area)));
  const { settings } = stored;
  if (typeof settings !== 'object' || settings === null) return kept;
  return { ...kept, settings: Object.fromEntries(Object.entries(settings).filter(([key]) => !keys.has(key))) };
}
