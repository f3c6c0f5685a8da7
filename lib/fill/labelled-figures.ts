import { resolveFigureColumn, resolveFigureColumns } from '../table/resolve-columns';
import { plain } from '../text/normalise';
import type { IndicatorId } from '../vocabulary/indicator';
import { findGroup } from '../vocabulary/resolve-label';

/** A form that is no table, as it reads from top to bottom: lines of text, and boxes with the texts that may be their labels. */
export type FormToken =
  | { kind: 'text'; text: string; title: boolean }
  /** `named`: the page ties this label to the box. */
  | { kind: 'box'; box: number; named?: string };

/** What a box wants. */
export interface LabelledFigure {
  box: number;
  /** Group above it, if its own label does not say all, and the label. */
  path: readonly string[];
  indicator?: IndicatorId;
  unresolved?: 'unknown' | 'ambiguous';
  /** Heading under which it stands that names no group of figures: a lĩnh vực, a unit, a part of the report. */
  section?: string;
}

interface Reading {
  group?: { label: string; sure: boolean; depth: number };
  section?: string;
  pending: Extract<FormToken, { kind: 'text' }>[];
  found: (LabelledFigure & { doubtful: boolean })[];
  /** The box before had a label, and nothing was said since. */
  justLabelled: boolean;
}

/**
 * What the boxes of a form want, told by their labels. A word like "quá hạn" means what the group above says: a heading, "trong đó",
 * a number one level deeper ("2.1" under "2"). Two boxes behind one label are left alone.
 */
export function resolveLabelledFigures(tokens: readonly FormToken[]): LabelledFigure[] {
  const reading: Reading = { pending: [], found: [], justLabelled: false };
  for (const token of tokens) {
    if (token.kind === 'text') reading.pending.push(token);
    else takeBox(token, reading);
  }
  const sections = [...new Set(reading.found.map(({ section }) => section))];
  return sections.flatMap((section) => together(reading.found.filter((figure) => figure.section === section)));
}

/** Boxes of one section are read together, as the columns of a table are. */
function together(figures: readonly (LabelledFigure & { doubtful: boolean })[]): LabelledFigure[] {
  const columns = resolveFigureColumns(
    figures.map(({ path }) => path),
    [],
    [],
  );
  return figures.map(({ box, path, section, doubtful }, at): LabelledFigure => {
    const { indicator, unresolved } = columns[at]!;
    const known = { box, path, ...(section !== undefined && { section }) };
    if (doubtful) return { ...known, unresolved: 'ambiguous' };
    return { ...known, ...(indicator !== undefined && { indicator }), ...(unresolved !== undefined && { unresolved }) };
  });
}

function takeBox({ box, named }: Extract<FormToken, { kind: 'box' }>, reading: Reading): void {
  const label = takeLabel(named, reading);
  const before = reading.found.at(-1);
  if (label === undefined) {
    // A second box behind the same label: which of them is meant, nobody can tell.
    if (before && reading.justLabelled) before.doubtful = true;
    return;
  }
  const { path, doubtful } = pathOf(label, reading);
  const { section } = reading;
  reading.found.push({ box, path, doubtful, ...(section !== undefined && { section }) });
  reading.justLabelled = true;
  const own = resolveFigureColumn(path).indicator;
  if (path.length === 1 && (groupOf(label.text) !== undefined || own?.endsWith('.total')))
    reading.group = { label: label.text, sure: false, depth: label.depth };
}

/** The label of the next box: the one the page names, else the nearest line that is known, else the nearest. Lines before it are headings. */
function takeLabel(named: string | undefined, reading: Reading): Label | undefined {
  const lines = reading.pending.filter(({ text }) => /\p{L}/u.test(text));
  reading.pending = [];
  if (lines.length > 0) reading.justLabelled = false;
  if (named !== undefined) {
    for (const line of lines) if (plain(line.text) !== plain(named)) takeHeading(line, reading);
    return labelOf(named);
  }
  const known = lines.findLastIndex(({ text }) => isKnown(labelOf(text).text, reading));
  const at = known >= 0 ? known : lines.length - 1;
  for (const line of lines.slice(0, Math.max(0, at))) takeHeading(line, reading);
  const chosen = lines[at];
  return chosen && labelOf(chosen.text);
}

function isKnown(label: string, { group }: Reading): boolean {
  return (
    resolveFigureColumn([label]).indicator !== undefined ||
    (group !== undefined && resolveFigureColumn([group.label, label]).indicator !== undefined)
  );
}

function takeHeading({ text, title }: { text: string; title: boolean }, reading: Reading): void {
  const { text: words, depth } = labelOf(text);
  const group = findGroup(words);
  if (group === 'neutral') {
    if (reading.group) reading.group.sure = true;
  } else if (group !== undefined) reading.group = { label: words, sure: true, depth };
  else if (title) {
    reading.section = words;
    delete reading.group;
  }
}

function pathOf(label: Label, { group }: Reading): { path: string[]; doubtful: boolean } {
  const alone = resolveFigureColumn([label.text]).indicator;
  const within = group && resolveFigureColumn([group.label, label.text]).indicator;
  if (group === undefined || within === undefined || within === alone) return { path: [label.text], doubtful: false };
  const sure = group.sure || label.part || label.depth > group.depth;
  if (alone === undefined || sure) return { path: [group.label, label.text], doubtful: false };
  return { path: [group.label, label.text], doubtful: true };
}

function groupOf(label: string): string | undefined {
  const group = findGroup(label);
  return group === 'neutral' ? undefined : group;
}

interface Label {
  text: string;
  /** Levels of its number: 2 for "1.1", 3 for "a)" below it. */
  depth: number;
  /** It says itself that it is a part: "Trong đó: trực tuyến", "- Quá hạn". */
  part: boolean;
}

const NUMBER = /^\s*(?:(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+|([IVX]{1,5})[.)]\s*|([a-zđ])[.)]\s+|([A-Z])[.)]\s+)/u;
const PART = /^(?:trong\s+đó|gồm|bao\s+gồm|chia\s+ra)\s*[:,-]?\s+(?=\p{L})/iu;
const UNIT = /\s*\((?:(?:đơn vị(?: tính)?|đvt)\s*:?\s*)?(?:hồ sơ|hs|tthc|lượt|số lượng|vụ việc|phản ánh(?:,? kiến nghị)?)\)/giu;

/** A label without its number, its unit of counting and the signs of a required field. */
function labelOf(raw: string): Label {
  let text = plain(raw)
    .replace(/[*\s:：]+$|\(\*\)\s*:?$/gu, '')
    .replace(/^\*\s*/u, '');
  const number = NUMBER.exec(text);
  if (number) text = text.slice(number[0].length);
  const [, digits, roman, letter, capital] = number ?? [];
  let depth = 0;
  if (digits !== undefined) depth = 1 + digits.split('.').length;
  else if (roman !== undefined || capital !== undefined) depth = 1;
  else if (letter !== undefined) depth = 6;
  const bullet = /^[-–+•]\s*/u.exec(text);
  if (bullet) text = text.slice(bullet[0].length);
  const part = PART.exec(text);
  if (part) text = text.slice(part[0].length);
  text = plain(text.replace(UNIT, '').replace(/[*\s:：]+$/u, ''));
  return { text, depth, part: part !== null || bullet !== null };
}
