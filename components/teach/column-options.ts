import { teachableFields } from '../../lib/portal/teach';
import type { TaughtColumn } from '../../lib/portal/taught-table';
import type { Say } from '../../lib/text/say';
import { fields, isPersonal, type FieldId } from '../../lib/vocabulary/field';
import { indicatorIds, type IndicatorId } from '../../lib/vocabulary/indicator';
import { indicatorName } from '../../lib/vocabulary/indicator-name';
import type { ChoiceOption } from './search-choice';

const rowsAre = ['unit', 'field', 'procedure', 'unknown'] as const;

export const LEAVE_OUT = 'none';

/** Everything a column can be, `Bỏ qua` first. */
export function optionsFor(kind: 'list' | 'figures', say: Say): ChoiceOption[] {
  const none = { id: LEAVE_OUT, label: say('teach.leaveOut') };
  if (kind === 'list') return [none, ...teachableFields.map((id) => ({ id, label: fieldLabel(id, say) }))];
  return [
    none,
    ...rowsAre.map((id) => ({ id: `label:${id}`, label: say(`teach.rowsAre.${id}`) })),
    ...indicatorIds.map((id) => ({ id, label: indicatorName(id) })),
  ];
}

function fieldLabel(id: FieldId, say: Say): string {
  const name = fields[id].csv;
  return isPersonal(id) ? say('teach.notStored', { name }) : name;
}

export function optionOf({ field, indicator, label }: TaughtColumn): string {
  return field ?? indicator ?? (label === undefined ? LEAVE_OUT : `label:${label}`);
}

/** The column with what was chosen for it. */
export function columnWith({ path }: TaughtColumn, kind: 'list' | 'figures', option: string): TaughtColumn {
  if (option === LEAVE_OUT) return { path };
  if (kind === 'list') return { path, field: option as FieldId };
  const label = rowsAre.find((id) => option === `label:${id}`);
  return label === undefined ? { path, indicator: option as IndicatorId } : { path, label };
}
