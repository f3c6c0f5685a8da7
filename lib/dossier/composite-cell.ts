import { splitByLabels, type LabelledPart } from '../table/labelled-text';
import { findCode } from '../text/dossier-code';
import { fold } from '../text/normalise';
import { readTimeliness } from '../text/timeliness';
import type { Dialect } from '../vocabulary/dialect';
import type { FieldId } from '../vocabulary/field';
import { channelIndex, resolveChannel, stateIndex } from '../vocabulary/resolve-label';
import { readCode } from './code';
import { compositeGrammars, type CompositeGrammar } from './composite-grammars';
import type { FieldValue } from './dossier';
import { readValue } from './read-value';

type Values = Partial<Record<FieldId, FieldValue>>;

/**
 * A cell that holds a whole dossier, line by line: parsed by the words before the colons, never by position, since lines are
 * absent when they have nothing to say. Without a label only what shows its own kind is understood (code, state, channel, time
 * left), and of the rest the first line.
 */
export function readCompositeCell(
  lines: readonly string[],
  grammar: CompositeGrammar = compositeGrammars.general,
  dialect?: Dialect,
): Values {
  const values: Values = {};
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/^[-–•+]\s*/, '').trim();
    if (line === '') continue;
    const code = values.code === undefined ? (findCode(line) ?? (index === 0 ? readCode(line) : undefined)) : undefined;
    if (code !== undefined) values.code = { text: code };
    const parts = splitByLabels(line, dialect?.field);
    for (const part of parts) take(values, part);
    if (parts.length > 0) continue;
    const plain = code === undefined ? line : behindCode(line, code);
    if (plain !== '') readPlainLine(values, plain, grammar, dialect);
  }
  return values;
}

/** "H56.01-261120-0015 - Hồ sơ trực tuyến" → "Hồ sơ trực tuyến"; nothing where no dash parts them. */
function behindCode(line: string, code: string): string {
  return line.startsWith(code) ? (/^\s*[-–:]\s*(.+)$/.exec(line.slice(code.length))?.[1] ?? '') : '';
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

function readPlainLine(values: Values, line: string, { plain }: CompositeGrammar, dialect: Dialect | undefined): void {
  const cut = line.endsWith('…');
  const start = fold(line.replace(/…$/, ''));
  // "Trạng t…" is a label, "Tr…" may be a subject as well: the subject comes before the state.
  if (cut && startsLabel(start) && (values[plain] !== undefined || start.length > 4)) {
    // The state is there and cannot be read: not the same as a list that shows none.
    if ('trang thai ho so'.startsWith(start)) values.state ??= { text: '', cut: true };
    return;
  }
  if (cut) {
    values[plain] ??= { text: line, cut };
    return;
  }
  if (isTimeLeft(line, dialect)) values.remaining ??= readValue('remaining', line);
  else {
    const known = stateIndex().exact(line);
    const [state, channel] = [dialect?.state(line, known) ?? known, channelIndex().exact(line)];
    // "Nhận qua mạng" is a state to some and a channel to others.
    if (state !== undefined && channel !== undefined) return;
    if (state !== undefined) values.state ??= readValue('state', line);
    else if (channel !== undefined) values.channel ??= readValue('channel', line);
    else values[plain] ??= { text: line };
  }
}

function startsLabel(start: string): boolean {
  return ['trang thai ho so', 'ngay nop ho so', 'tiep nhan', 'danh gia', 'noi dung danh gia'].some((label) => label.startsWith(start));
}

/** In the words of all portals, or of this one. */
export function isTimeLeft(line: string, dialect: Dialect | undefined): boolean {
  return readTimeliness(line) !== undefined || dialect?.timeliness(line) !== undefined;
}

/**
 * What a deadline cell says: labelled lines, else how much time is left; its lines are never a subject. A date without a label
 * may be the citizen's due date or a clerk's: undefined, the cell stands under its own header.
 */
export function readDeadlineCell(lines: readonly string[], dialect?: Dialect): Values | undefined {
  const values: Values = {};
  for (const line of lines) {
    if (line === '') continue;
    const parts = splitByLabels(line, dialect?.field);
    for (const part of parts) take(values, part);
    if (parts.length > 0) continue;
    if (!isTimeLeft(line, dialect)) return undefined;
    values.remaining ??= readValue('remaining', line);
  }
  return values;
}
