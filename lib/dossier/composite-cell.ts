import { fold } from '../text/normalise';
import { fieldIndex, resolveChannel } from '../vocabulary/resolve-label';
import { receptionPrefixes } from '../vocabulary/field-labels';
import type { ChannelId } from '../vocabulary/state';
import type { FieldId } from '../vocabulary/field';
import type { FieldValue } from './dossier';
import { findCode, readCode } from './code';
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

export interface LabelledPart {
  field: FieldId;
  channel?: ChannelId;
  text: string;
}

const LABEL = /^\p{L}[\p{L}\p{M}\s/()]{1,38}$/u;
const receptions = new Map(receptionPrefixes.map(({ label, channel }) => [fold(label), channel]));

/**
 * "Tiếp nhận trực tuyến: 05/04/2023 10:15, hẹn trả: 12/04/2023 10:15" → two parts. Words that are no label stay text. Looks at
 * each colon and the words before it, back to a comma, full stop or dash: one expression over the line costs ten times as much.
 */
export function splitByLabels(line: string): LabelledPart[] {
  const found: { field: FieldId; channel?: ChannelId; start: number; end: number }[] = [];
  let after = 0;
  for (let colon = line.indexOf(':'); colon !== -1; colon = line.indexOf(':', colon + 1)) {
    const start = labelStart(line, after, colon);
    if (start === undefined) continue;
    const meaning = meaningOf(line.slice(start, colon));
    if (meaning === undefined) continue;
    after = colon + 1;
    if (meaning.field !== undefined) found.push({ ...meaning, field: meaning.field, start, end: colon + 1 });
  }
  return found.map(({ field, channel, end }, i) => {
    const text = bare(line.slice(end, found[i + 1]?.start ?? line.length));
    return { field, text, ...(channel && { channel }) };
  });
}

interface LabelMeaning {
  /** Absent: words that could be a label and are none that we know. */
  field?: FieldId;
  channel?: ChannelId;
}

/** A thousand rows bear the same few labels: each is looked up once. */
const meanings = new Map<string, LabelMeaning | undefined>();

function meaningOf(words: string): LabelMeaning | undefined {
  const known = meanings.get(words);
  if (known !== undefined || meanings.has(words)) return known;
  const label = words.replace(/^[,;.–-]/, '').trim();
  const channel = receptions.get(fold(label));
  const field = channel === undefined ? fieldIndex().exact(label) : 'received';
  const meaning = LABEL.test(label) ? { ...(field && { field }), ...(channel && { channel }) } : undefined;
  if (meanings.size > 2000) meanings.clear();
  meanings.set(words, meaning);
  return meaning;
}

/** Without white space, commas and semicolons at its ends. */
function bare(text: string): string {
  return /^[\s,;]|[\s,;]$/.test(text) ? text.replace(/^[\s,;]+/, '').replace(/[\s,;]+$/, '') : text;
}

/** The sign before the words before a colon, or the start of the line; a dash parts them only with a space before it. Undefined behind a figure: a time. */
function labelStart(line: string, after: number, colon: number): number | undefined {
  const before = line.charCodeAt(colon - 1);
  if (before >= 48 && before <= 57) return undefined;
  for (let at = colon - 1; at >= after; at--) {
    const sign = line.charAt(at);
    if (sign === ',' || sign === ';' || sign === '.') return at;
    if (sign === '-' || sign === '–') return at > 0 && /\s/.test(line.charAt(at - 1)) ? at : undefined;
  }
  return after === 0 ? 0 : undefined;
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
