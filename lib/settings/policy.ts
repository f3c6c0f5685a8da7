import { listOf, origin, oneOf, separator, settingChecks, type SettingCheck } from './schema';
import type { Settings } from './settings';

export interface Policy {
  portals?: readonly string[];
  language?: Settings['language'];
  unit?: string;
  dueSoonHours?: number;
  csvSeparator?: ',' | ';';
  retentionDays?: number;
  keepPersonal?: readonly string[];
  rulesOff?: readonly string[];
  marks?: boolean;
  lookOnly?: boolean;
  /** Whether findings may be set aside; they may where nothing is said. */
  waivers?: boolean;
  /** Portal profiles, each as the JSON text that is exported; read in full where they are used. */
  profiles?: readonly string[];
  /** Report forms, each as the JSON text that is exported; read in full where they are used. */
  forms?: readonly string[];
}

/** What an administrator may set (`public/policy-schema.json` says the same to the browser). Policy wins over the official. */
const policyChecks: Readonly<Record<keyof Policy, SettingCheck>> = {
  /** Portals offered for switching on; access itself is granted by the official or the browser's own policy. */
  portals: listOf(origin, 200),
  language: settingChecks.language,
  unit: settingChecks.unit,
  dueSoonHours: settingChecks.dueSoonHours,
  csvSeparator: separator,
  retentionDays: settingChecks.retentionDays,
  keepPersonal: settingChecks.keepPersonal,
  rulesOff: settingChecks.rulesOff,
  marks: settingChecks.marks,
  lookOnly: settingChecks.lookOnly,
  waivers: oneOf(true, false),
  profiles: listOf((value) => typeof value === 'string' && value.length <= 200_000, 50),
  forms: listOf((value) => typeof value === 'string' && value.length <= 500_000, 50),
};

export const policyKeys = Object.keys(policyChecks) as (keyof Policy)[];

/** Reads a managed policy; a value that cannot be read is left out and named. */
export function parsePolicy(managed: unknown): { policy: Policy; refused: (keyof Policy)[] } {
  const policy: Record<string, unknown> = {};
  const refused: (keyof Policy)[] = [];
  const source: Record<string, unknown> = typeof managed === 'object' && managed !== null ? { ...managed } : {};
  for (const key of policyKeys) {
    const value = source[key];
    if (value === undefined) continue;
    if (policyChecks[key](value)) policy[key] = value;
    else refused.push(key);
  }
  return { policy, refused };
}

/** The official's settings with what the policy fixes, and which settings it fixes (shown as locked). */
export function effectiveSettings(settings: Settings, policy: Policy): { settings: Settings; locked: (keyof Settings)[] } {
  const { portals: _portals, profiles: _profiles, forms: _forms, waivers: _waivers, csvSeparator, ...rest } = policy;
  const fixed: Partial<Settings> = { ...rest, ...(csvSeparator !== undefined && { csv: { separator: csvSeparator } }) };
  return { settings: { ...settings, ...fixed }, locked: Object.keys(fixed) as (keyof Settings)[] };
}
