import { splitByLabels } from '../table/labelled-text';
import { readMoment } from '../text/read-date';
import { readTimeliness } from '../text/timeliness';
import { fields, type FieldDefinition, type FieldId } from '../vocabulary/field';
import { fieldIndex, resolveState } from '../vocabulary/resolve-label';
import type { FieldValue } from './dossier';
import { readValue } from './read-value';

type Values = Partial<Record<FieldId, FieldValue>>;

/** How headers of several parts are joined: "Tên thủ tục. Tên doanh nghiệp", "Trạng thái / Hướng xử lý". */
const JOINTS: readonly RegExp[] = [/\.\s+/, /\s+\/\s+/];

/**
 * The fields that a header of several parts names, one line of the cell for each; a part that nobody knows is undefined. A name
 * with an address behind it is no such header: its lines show what they are.
 */
export function headerParts(label: string): readonly (FieldId | undefined)[] | undefined {
  for (const joint of JOINTS) {
    const parts = label.split(joint);
    if (parts.length < 2) continue;
    const named = parts.map((part) => fieldIndex().exact(part));
    if (named[0] === 'owner' || named[0] === 'submitter') continue;
    const known = named.filter((part) => part !== undefined).length;
    // A full stop also ends an abbreviation, a slash also parts two words for one thing: with an unknown part only " / " is a joint.
    if (known === parts.length || (known > 0 && joint.source.includes('/'))) return named;
  }
  return undefined;
}

/**
 * A missing value takes its line away: with other lines than parts nobody can tell which is which, so only labelled lines and
 * what shows its kind are read. Undefined: the cell stands under its own header.
 */
export function readParts(parts: readonly (FieldId | undefined)[], lines: readonly string[]): Values | undefined {
  if (lines.length === 0) return {};
  const labelled = lines.map((line) => splitByLabels(line));
  if (labelled.every((found) => found.length > 0))
    return Object.fromEntries(labelled.flat().map(({ field, text }) => [field, readValue(field, text)]));
  const own = lines.length === 1 ? lines[0]!.split(JOINTS[1]!) : lines;
  if (own.length === parts.length && own.every((line, i) => mayBe(parts[i], line)))
    return parts.reduceRight<Values>((values, field, i) => (field ? { ...values, [field]: readValue(field, own[i]!) } : values), {});
  const [first] = parts;
  if (first !== undefined && lines.length === 1 && new Set(parts).size === 1) return { [first]: readValue(first, lines[0]!) };
  if (first === 'state' && lines.length === 1 && resolveState(lines[0]!) !== undefined) return { state: readValue('state', lines[0]!) };
  return undefined;
}

/** Remarks may stand where another line is missing: a line that cannot be a date moves every line behind it. */
function mayBe(field: FieldId | undefined, line: string): boolean {
  if (readTimeliness(line) !== undefined) return field === 'remaining';
  const { kind } = field === undefined ? { kind: 'text' as const } : (fields[field] as FieldDefinition);
  const reading = readMoment(line).kind;
  return kind === 'date' ? reading !== 'unclear' : reading !== 'moment';
}
