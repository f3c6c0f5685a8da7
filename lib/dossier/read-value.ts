import { readSoleMoment } from '../text/read-sole-moment';
import { readTimeliness, type Timeliness } from '../text/timeliness';
import { fields, type FieldDefinition, type FieldId } from '../vocabulary/field';
import { resolveChannel, resolveState } from '../vocabulary/resolve-label';
import type { FieldValue } from './dossier';
import { readCode } from './code';

/** One text as the value of one field: dates, states and channels are understood where that is certain. */
export function readValue(field: FieldId, text: string, cut = false): FieldValue {
  const value: FieldValue = { text };
  if (cut) value.cut = true;
  const { kind } = fields[field] as FieldDefinition;
  if (kind === 'date') {
    const moment = readSoleMoment(text);
    if (moment !== undefined) value.moment = moment;
  } else if (kind === 'state' && !cut) {
    const state = resolveState(text);
    if (state !== undefined) value.state = state;
  } else if (kind === 'channel' && !cut) {
    const channel = resolveChannel(text);
    if (channel !== undefined) value.channel = channel;
  } else if (kind === 'timeliness' && !cut) {
    // "Thời gian còn lại: 1 ngày": the label has said on which side of the deadline.
    const timeliness = field === 'overdueDays' ? daysOver(text) : (readTimeliness(text) ?? readTimeliness(`còn ${text}`));
    if (timeliness !== undefined) value.timeliness = timeliness;
  } else if (kind === 'code') {
    value.text = readCode(text) ?? text;
  }
  return value;
}

/** `4  Ngày` in a column of days overdue. */
function daysOver(text: string): Timeliness | undefined {
  const days = /^(\d{1,5})(?:\s*ngày)?$/iu.exec(text)?.[1];
  return days === undefined ? readTimeliness(text) : { side: 'over', days: Number(days) };
}
