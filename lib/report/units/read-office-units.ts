import { message } from '../../text/message';
import { ok, refuse, type Problem, type Result } from '../../text/result';
import { unitLevels, wrongOfUnits, type OfficeUnit, type OfficeUnits } from './office-units';

const MOST_UNITS = 5_000;
const MOST_MERGED = 50;
const LONGEST = 300;
const DAY = /^\d{4}-\d\d-\d\d$/;

type Check = (value: unknown) => boolean;

const name: Check = (value) => typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST;
const day: Check = (value) => typeof value === 'string' && DAY.test(value);

/** Plain checks, since pages that show units carry no schemas. */
const checks: Readonly<Record<keyof OfficeUnit, Check>> = {
  name,
  level: (value) => unitLevels.some((level) => level === value),
  parent: name,
  from: day,
  to: day,
  mergedFrom: (value) => Array.isArray(value) && value.length > 0 && value.length <= MOST_MERGED && value.every(name),
};

/** Units as they are stored or handed on. Anything unknown in them refuses the whole, with its place. */
export function readOfficeUnits(value: unknown): Result<OfficeUnits> {
  if (typeof value !== 'object' || value === null) return unknown('{}');
  const { version, units, ...more } = value as Record<string, unknown>;
  if (version !== 1) return unknown('version');
  const [other] = Object.keys(more);
  if (other !== undefined) return unknown(other);
  if (!Array.isArray(units) || units.length > MOST_UNITS) return unknown('units');
  for (const [at, unit] of units.entries()) {
    const where = wrongIn(unit);
    if (where !== undefined) return unknown(`units › ${at + 1} › ${where}`);
  }
  const read = units as readonly OfficeUnit[];
  const wrong = wrongOfUnits(read);
  return wrong === undefined ? ok({ version, units: read }) : unknown(`units › ${wrong.name}`);
}

function wrongIn(unit: unknown): string | undefined {
  if (typeof unit !== 'object' || unit === null || !('name' in unit) || !('level' in unit)) return '{}';
  return Object.entries(unit).find(([key, value]) => !Object.hasOwn(checks, key) || !checks[key as keyof OfficeUnit](value))?.[0];
}

function unknown(where: string): { ok: false; problem: Problem } {
  return refuse('units-not-understood', message('unit.refused.unknown', { where }), where);
}
