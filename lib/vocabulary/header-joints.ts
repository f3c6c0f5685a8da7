import { fold } from '../text/normalise';
import { fields, type FieldDefinition, type FieldId } from './field';
import { fieldIndex } from './resolve-field';

/** How headers of several parts are joined: "Tên thủ tục. Tên doanh nghiệp", "Trạng thái / Hướng xử lý". */
export const PARTED_BY_SLASH = /\s+\/\s+/;
const JOINTS: readonly RegExp[] = [/\.\s+/, PARTED_BY_SLASH];
/** Between the names of dates, which show by themselves what they are: "Ngày nhận/hẹn trả", "Ngày nhận - Ngày hẹn trả". */
const DATE_JOINT = /\s*[/,;&]\s*|\s+[-–]\s+|\s+và\s+/iu;

/** What the parts of a header name, in order, by their label; a part that nobody knows is undefined. */
export function joinedLabels(label: string): readonly (FieldId | undefined)[] | undefined {
  for (const joint of JOINTS) {
    const parts = label.split(joint);
    if (parts.length < 2) continue;
    const named = parts.map((part) => fieldIndex().exact(part));
    const known = named.filter((part) => part !== undefined).length;
    // A full stop also ends an abbreviation, a slash also parts two words for one thing: with an unknown part only " / " is a joint.
    if (known === parts.length) return named;
    if (known > 0 && joint === PARTED_BY_SLASH) return joinedDates(label) ?? named;
  }
  return joinedDates(label);
}

/** The dates that a header names, each another one; undefined where any part is no date, or the whole is one label. */
function joinedDates(label: string): readonly FieldId[] | undefined {
  const [first = '', ...rest] = label.split(DATE_JOINT);
  if (rest.length === 0 || fieldIndex().exact(label) !== undefined) return undefined;
  const words = first.split(/\s+/);
  const named = [fieldIndex().exact(first), ...rest.map((part) => dateNamed(part, words))];
  const dates = named.filter((field) => isDate(field));
  return dates.length === named.length && new Set(dates).size === dates.length ? dates : undefined;
}

/** "hẹn trả" behind "Ngày nhận" is "Ngày hẹn trả". One word alone is too short to tell: "trả" is the day of return or the appointed one. */
function dateNamed(part: string, first: readonly string[]): FieldId | undefined {
  const whole = fieldIndex().exact(part);
  if (whole !== undefined) return whole;
  if (!fold(part).includes(' ')) return undefined;
  const said = new Set(
    [1, 2].map((count) => fieldIndex().exact(`${first.slice(0, count).join(' ')} ${part}`)).filter((field) => isDate(field)),
  );
  return said.size === 1 ? [...said][0] : undefined;
}

function isDate(field: FieldId | undefined): field is FieldId {
  return field !== undefined && (fields[field] as FieldDefinition).kind === 'date';
}
