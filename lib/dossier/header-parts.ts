import { splitByLabels } from '../table/labelled-text';
import { findMoments, readMoment } from '../text/read-date';
import { readTimeliness } from '../text/timeliness';
import type { Dialect } from '../vocabulary/dialect';
import { fields, type FieldDefinition, type FieldId } from '../vocabulary/field';
import { joinedLabels, PARTED_BY_SLASH } from '../vocabulary/header-joints';
import { resolveState } from '../vocabulary/resolve-label';
import type { FieldValue } from './dossier';
import { readValue } from './read-value';

type Values = Partial<Record<FieldId, FieldValue>>;

const known = new Map<string, readonly (FieldId | undefined)[] | undefined>();

/**
 * The fields that a header of several parts names, one line of the cell for each; a part that nobody knows is undefined. A name
 * with an address behind it is no such header: its lines show what they are.
 */
export function headerParts(label: string): readonly (FieldId | undefined)[] | undefined {
  // Asked for every cell: a table has few headers.
  if (!known.has(label)) {
    if (known.size > 500) known.clear();
    const parts = joinedLabels(label);
    known.set(label, parts?.[0] === 'owner' || parts?.[0] === 'submitter' ? undefined : parts);
  }
  return known.get(label);
}

/**
 * A missing value takes its line away: with other lines than parts nobody can tell which is which, so only labelled lines and
 * what shows its kind are read. Undefined: the cell stands under its own header.
 */
export function readParts(parts: readonly (FieldId | undefined)[], lines: readonly string[], dialect?: Dialect): Values | undefined {
  if (lines.length === 0) return {};
  const labelled = lines.map((line) => splitByLabels(line, dialect?.field));
  if (labelled.every((found) => found.length > 0))
    return Object.fromEntries(labelled.flat().map(({ field, text }) => [field, readValue(field, text)]));
  const own = lines.length === 1 ? partsOfLine(parts, lines[0]!) : lines;
  if (own.length === parts.length && own.every((line, i) => mayBe(parts[i], line)))
    return parts.reduceRight<Values>((values, field, i) => (field ? { ...values, [field]: readValue(field, own[i]!) } : values), {});
  const [first] = parts;
  if (first !== undefined && lines.length === 1 && new Set(parts).size === 1) return { [first]: readValue(first, lines[0]!) };
  if (first === 'state' && lines.length === 1 && (dialect?.state(lines[0]!) ?? resolveState(lines[0]!)) !== undefined)
    return { state: readValue('state', lines[0]!) };
  return undefined;
}

/** One line that holds as many dates as its header names, and nothing else, is all of them. */
function partsOfLine(parts: readonly (FieldId | undefined)[], line: string): string[] {
  if (parts.every((field) => kindOf(field) === 'date')) {
    const dates = findMoments(line);
    const rest = dates.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), line);
    if (dates.length === parts.length && !/[\p{L}\d]/u.test(rest)) return dates.map(({ start, end }) => line.slice(start, end));
  }
  return line.split(PARTED_BY_SLASH);
}

function kindOf(field: FieldId | undefined): FieldDefinition['kind'] {
  return field === undefined ? 'text' : (fields[field] as FieldDefinition).kind;
}

/** Remarks may stand where another line is missing: a line that cannot be a date moves every line behind it. */
function mayBe(field: FieldId | undefined, line: string): boolean {
  if (readTimeliness(line) !== undefined) return field === 'remaining';
  const reading = readMoment(line).kind;
  return kindOf(field) === 'date' ? reading !== 'unclear' : reading !== 'moment';
}
