import { fold } from '../text/normalise';
import type { FieldId } from '../vocabulary/field';
import { receptionPrefixes } from '../vocabulary/field-labels';
import { fieldIndex } from '../vocabulary/resolve-field';
import type { Dialect } from '../vocabulary/dialect';
import type { ChannelId } from '../vocabulary/state';

export interface LabelledPart {
  field: FieldId;
  channel?: ChannelId;
  text: string;
}

/** What the portal is known to mean by its labels. */
export type OwnLabels = Dialect['field'];

const LABEL = /^\p{L}[\p{L}\p{M}\s/()]{1,38}$/u;
const receptions = new Map(receptionPrefixes.map(({ label, channel }) => [fold(label), channel]));

/** A label inside a text: its words, what it means if anybody knows, where it begins and where its value begins. */
export interface LabelSpan {
  label: string;
  field?: FieldId;
  channel?: ChannelId;
  start: number;
  end: number;
}

/**
 * Known labels before colons, and unknown ones that end the value before them. Looks at each colon and the words before it, back
 * to a comma, full stop or dash: one expression over the line costs ten times as much.
 */
export function labelSpans(line: string, own?: OwnLabels): LabelSpan[] {
  const found: LabelSpan[] = [];
  let after = 0;
  for (let colon = line.indexOf(':'); colon !== -1; colon = line.indexOf(':', colon + 1)) {
    const start = labelStart(line, after, colon);
    if (start === undefined) continue;
    const label = line.slice(start, colon);
    const meaning = own === undefined ? meaningOf(label) : ownMeaning(label, own);
    if (meaning === undefined) continue;
    after = colon + 1;
    const before = found.at(-1)?.field;
    // "… - Số phiếu: 12": a label that nobody knows ends the value before it, but not a free text.
    const ends = before !== undefined && !FREE_TEXT.has(before) && /[-–;]/.test(line.charAt(start));
    if (meaning.field !== undefined || ends) found.push({ label: bareLabel(label), ...meaning, start, end: colon + 1 });
  }
  return found;
}

/** "Tiếp nhận trực tuyến: 05/04/2023 10:15, hẹn trả: 12/04/2023 10:15" → two parts. Words that are no label stay text. */
export function splitByLabels(line: string, own?: OwnLabels): LabelledPart[] {
  const found = labelSpans(line, own);
  return found.flatMap(({ field, channel, end }, i) => {
    if (field === undefined) return [];
    return [{ field, text: valueOfSpan(line, end, found[i + 1]?.start), ...(channel && { channel }) }];
  });
}

/** The value behind a label, up to the next label. */
export function valueOfSpan(line: string, from: number, to: number | undefined): string {
  return bare(line.slice(from, to ?? line.length));
}

const FREE_TEXT = new Set<FieldId>(['subject', 'note', 'rating', 'address', 'place', 'result']);

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
  const label = bareLabel(words);
  const channel = receptions.get(fold(label));
  const field = channel === undefined ? fieldIndex().exact(label) : 'received';
  const meaning = LABEL.test(label) ? { ...(field && { field }), ...(channel && { channel }) } : undefined;
  if (meanings.size > 2000) meanings.clear();
  meanings.set(words, meaning);
  return meaning;
}

/** A label that says nothing certain on this portal ends the value before it all the same. */
function ownMeaning(words: string, own: OwnLabels): LabelMeaning | undefined {
  const known = meaningOf(words);
  const label = bareLabel(words);
  const told = LABEL.test(label) ? own(label, known?.field) : undefined;
  if (told === undefined || told === known?.field) return known;
  return told === 'unclear' ? {} : { field: told };
}

function bareLabel(words: string): string {
  return words.replace(/^[,;.–-]/, '').trim();
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
