import { splitByLabels, type LabelledPart } from '../table/labelled-text';
import { findCode } from '../text/dossier-code';
import { fold } from '../text/normalise';
import type { FieldId } from '../vocabulary/field';
import { resolveChannel } from '../vocabulary/resolve-label';
import { readCode } from './code';
import type { FieldValue } from './dossier';
import { readValue } from './read-value';

type Values = Partial<Record<FieldId, FieldValue>>;

/**
 * A cell that holds a whole dossier, line by line: parsed by the words before the colons, never by position, since lines are
 * absent when they have nothing to say. The one line without a word before it is the subject; the code is known by its form.
 */
export function readCompositeCell(lines: readonly string[]): Values {
  const values: Values = {};
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/^[-–•+]\s*/, '').trim();
    if (line === '') continue;
    const code = values.code === undefined ? (findCode(line) ?? (index === 0 ? readCode(line) : undefined)) : undefined;
    if (code !== undefined) values.code = { text: code };
    const parts = splitByLabels(line);
    for (const part of parts) take(values, part);
    if (parts.length === 0 && code === undefined) readPlainLine(values, line);
  }
  return values;
}

function take(values: Values, part: LabelledPart): void {
  const cut = part.text.endsWith('…');
  if (part.channel !== undefined)
    values.channel ??= {
      text: part.channel === 'direct' ? 'Trực tiếp' : part.channel === 'online' ? 'Trực tuyến' : 'Qua bưu chính công ích',
      channel: part.channel,
    };
  if (part.field === 'state') {
    // "Đang xử lý - Nộp qua Cổng DVC Quốc gia"
    const [state = '', ...rest] = part.text.split(/\s+[-–]\s+/);
    if (values.state === undefined || values.state.cut) values.state = readValue('state', state, cut);
    const channel = rest.map((text) => ({ text, channel: resolveChannel(text) })).find((entry) => entry.channel !== undefined);
    if (channel?.channel !== undefined) values.channel ??= { text: channel.text, channel: channel.channel };
    return;
  }
  if (part.text !== '') values[part.field] ??= readValue(part.field, part.text, cut);
}

/** The first line without a label is the subject; of the others only a label that the page has cut tells something. */
function readPlainLine(values: Values, line: string): void {
  const cut = line.endsWith('…');
  const start = fold(line.replace(/…$/, ''));
  // "Trạng t…" is a label, "Tr…" may be a subject as well: the subject comes before the state.
  if (cut && startsLabel(start) && (values.subject !== undefined || start.length > 4)) {
    // The state is there and cannot be read: not the same as a list that shows none.
    if ('trang thai ho so'.startsWith(start)) values.state ??= { text: '', cut: true };
  } else values.subject ??= { text: line, ...(cut && { cut }) };
}

function startsLabel(start: string): boolean {
  return ['trang thai ho so', 'ngay nop ho so', 'tiep nhan', 'danh gia', 'noi dung danh gia'].some((label) => label.startsWith(start));
}

/** What a deadline cell says: labelled lines, else how much time is left. Its lines are never a subject. */
export function readDeadlineCell(lines: readonly string[]): Values {
  const values: Values = {};
  for (const line of lines) {
    const parts = splitByLabels(line);
    for (const part of parts) take(values, part);
    if (parts.length === 0 && line !== '') values.remaining ??= { text: line };
  }
  return values;
}
