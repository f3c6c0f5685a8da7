import type { Dossier } from '../dossier/dossier';
import { fold } from '../text/normalise';
import { fields, isPersonal, type FieldId } from '../vocabulary/field';
import { resolveField } from '../vocabulary/resolve-field';

/** Keys of a dossier that may be written to disk; anything else a caller adds is dropped. */
const keptKeys = [
  'portal',
  'code',
  'procedure',
  'procedureCode',
  'fieldName',
  'unit',
  'submitted',
  'received',
  'due',
  'stepDue',
  'completed',
  'returned',
  'state',
  'stateText',
  'channel',
  'handling',
] as const satisfies readonly (keyof Dossier)[];

/** Extra columns are named by header; the office switches them on by field id or, for columns nobody knows, by header. */
function keptExtras(keepPersonal: readonly string[]): Set<string> {
  const headers = keepPersonal.filter((name) => Object.hasOwn(fields, name)).map((id) => fields[id as FieldId].csv);
  return new Set([...keepPersonal, ...headers]);
}

/** Personal and unresolved columns stay out, except those the office has switched on. */
export function withoutPersonal(dossier: Dossier, keepPersonal: readonly string[]): Dossier {
  const kept: Record<string, unknown> = {};
  for (const key of keptKeys) if (dossier[key] !== undefined) kept[key] = dossier[key];
  const keep = keptExtras(keepPersonal);
  const extra = Object.entries(dossier.extra ?? {}).filter(([key]) => keep.has(key));
  if (extra.length > 0) kept['extra'] = Object.fromEntries(extra);
  return kept as unknown as Dossier;
}

/** Labels of search boxes into which people type names and numbers of citizens, beside the personal fields themselves. */
const personalBoxes =
  /\b(tu khoa|tim kiem|tra cuu|ho ten|ho va ten|nguoi|chu ho so|chu ho|cong dan|khach hang|to chuc|ca nhan|dien thoai|sdt|cccd|cmnd|cmt|can cuoc|giay to|dinh danh|dia chi|email|thu dien tu|trich yeu|noi dung|keyword|search|q)\b/;

/** Filter values without what was typed about a person: the value goes, the label stays, so that the filter is still seen. */
export function filterWithoutPersonal(filter: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filter).map(([label, value]) => {
      const field = resolveField(label);
      const personal = field === undefined ? personalBoxes.test(fold(label)) : isPersonal(field);
      return [label, personal && value !== '' ? '…' : value];
    }),
  );
}

/** A value in an address that says where we are: a number, a date, a short id of plain letters. */
const harmless = /^(?!\d{9,13}$)[\w.:/-]{0,24}$/;
const secretKey = /token|ticket|session|auth|password|passwd|secret|signature|otp/i;

/** Path, query and hash without session ids, tokens, and what was typed into search boxes. */
export function addressWithoutPersonal(address: string): string {
  return address
    .replace(/;jsessionid=[^?#/]*/gi, '')
    .replace(/([?&])([^=&#?]*)=([^&#?]*)/g, (_whole, mark: string, key: string, value: string) => {
      const kept = harmless.test(decoded(value)) && !secretKey.test(key) && !personalBoxes.test(fold(key));
      return `${mark}${key}=${kept ? value : ''}`;
    });
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
