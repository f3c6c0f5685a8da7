import { fold } from '../text/normalise';
import { fields, type FieldDefinition } from '../vocabulary/field';
import { resolveField } from '../vocabulary/resolve-field';
import { filterOfAddress } from './address-filter';
import { SCOPE } from './page-scope';
import type { ControlState } from './read-controls';

/** Choices that leave out nothing. */
const ALL = /^(?:|-+|tat ca\b.*|toan bo\b.*|chon\b.*|all|khong chon)$/;
/** Labels of boxes beside those of dossier fields that pick a part of the dossiers. */
const PICKING = new Set(['loai thong ke', 'the', 'cap thuc hien', 'doi tuong', 'nguon ho so', 'loai ho so', fold(SCOPE)]);

/**
 * Filters that leave out dossiers, other than unit and period: figures under them are figures of a part and are compared with
 * no others. A box of unknown meaning is not held against the figures.
 */
export function narrowedBy(filter: ControlState): string[] {
  return Object.entries(filter)
    .filter(([label, value]) => !ALL.test(fold(value)) && picks(label, value))
    .map(([label]) => label);
}

function picks(label: string, value: string): boolean {
  if (PICKING.has(fold(label))) return true;
  const field = resolveField(label);
  if (field !== undefined) {
    const { kind } = fields[field] as FieldDefinition;
    return field !== 'unit' && kind !== 'date' && kind !== 'ordinal' && kind !== 'action';
  }
  return Object.keys(filterOfAddress(`?${new URLSearchParams({ [label]: value })}`)).some((name) => !/from$|to$|ngay$|date$/i.test(name));
}
