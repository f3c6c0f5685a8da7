import { resolveFigureColumn, resolveFigureColumns } from '../table/resolve-columns';
import type { Words } from '../vocabulary/dialect';
import type { IndicatorId } from '../vocabulary/indicator';
import { fold, plain } from '../text/normalise';
import { labelOf, type Label } from './entry-label';
import { findGroup, rowLabelIndex } from '../vocabulary/resolve-label';

/** A form that is no table, as it reads from top to bottom: lines of text, and boxes with the texts that may be their labels. */
export type FormToken =
  | { kind: 'text'; text: string; title: boolean }
  /** `named`: the page ties this label to the box. `parts`: the same, each of its words by itself. `hint`: what an empty box shows. */
  | { kind: 'box'; box: number; named?: string; parts?: readonly string[]; hint?: string };

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

type Found = LabelledFigure & { doubtful: boolean; aside?: string; parts?: readonly string[] };

interface Reading {
  words: Words | undefined;
  group?: { label: string; sure: boolean; depth: number };
  section?: string;
  pending: Extract<FormToken, { kind: 'text' }>[];
  found: Found[];
  /** Words before the label of the next box that are neither group nor marked as a heading. */
  aside?: string;
  /** The box before had a label, and nothing was said since. */
  justLabelled: boolean;
}

/**
 * What the boxes of a form want, told by their labels. A word like "quá hạn" means what the group above says: a heading, "trong đó",
 * a number one level deeper ("2.1" under "2"). Two boxes behind one label are left alone.
 */
export function resolveLabelledFigures(tokens: readonly FormToken[], words?: Words): LabelledFigure[] {
  const reading: Reading = { words, pending: [], found: [], justLabelled: false };
  for (const token of tokens) {
    if (token.kind === 'text') reading.pending.push(token);
    else takeBox(token, reading);
  }
  const found = nameBlocks(shareSections(reading.found));
  const sections = [...new Set(found.map(({ section }) => section))];
  return sections.flatMap((section) =>
    together(
      found.filter((figure) => figure.section === section),
      words,
    ),
  );
}

/** A name of several parts of which only the row is known, from other boxes. */
function shareSections(figures: readonly Found[]): readonly Found[] {
  const known = new Set(figures.flatMap(({ parts, section }) => (parts && section !== undefined ? [section] : [])));
  return figures.map((figure): Found => {
    const { parts, path } = figure;
    if (!parts || path.length > 1 || known.size === 0) return figure;
    const ends = parts.map((_, at) => at + 1).filter((at) => at < parts.length);
    const front = ends.find((at) => known.has(parts.slice(0, at).join(' ')));
    if (front !== undefined) return { ...figure, path: parts.slice(front), section: parts.slice(0, front).join(' ') };
    const back = ends.find((at) => known.has(parts.slice(at).join(' ')));
    return back === undefined ? figure : { ...figure, path: parts.slice(0, back), section: parts.slice(back).join(' ') };
  });
}

/**
 * The same boxes again and again, each time after words of their own that no mark makes a heading: these words name what the boxes
 * are about. The first box of such a block is known by its label.
 */
function nameBlocks(figures: readonly Found[]): readonly Found[] {
  const nameOf = ({ path, section }: Found): string => `${section ?? ''} ${path.join(' / ')}`;
  const [first] = figures;
  const starts = figures.flatMap((figure, at) => (first && nameOf(figure) === nameOf(first) ? [at] : []));
  const names = starts.map((at) => figures[at]!.aside);
  if (starts.length < 2 || names.includes(undefined) || new Set(names).size < names.length) return figures;
  return figures.map((figure, at) => ({ ...figure, section: names[starts.findLastIndex((start) => start <= at)]! }));
}

/** Boxes of one section are read together, as the columns of a table are. */
function together(figures: readonly Found[], words: Words | undefined): LabelledFigure[] {
  const columns = resolveFigureColumns(
    figures.map(({ path }) => path),
    [],
    [],
    undefined,
    undefined,
    words,
  );
  return figures.map(({ box, path, section, doubtful }, at): LabelledFigure => {
    const { indicator, unresolved } = columns[at]!;
    const known = { box, path, ...(section !== undefined && { section }) };
    if (doubtful) return { ...known, unresolved: 'ambiguous' };
    return { ...known, ...(indicator !== undefined && { indicator }), ...(unresolved !== undefined && { unresolved }) };
  });
}

type BoxToken = Extract<FormToken, { kind: 'box' }>;

function takeBox(token: BoxToken, reading: Reading): void {
  const { box } = token;
  delete reading.aside;
  const whole = token.named !== undefined && isKnown(labelOf(token.named).text, reading);
  const parts = whole ? undefined : token.parts?.map((part) => labelOf(part).text).filter((part) => part !== '');
  const own = parts && ownSection(parts, reading.words);
  if (own) {
    reading.pending = [];
    reading.found.push({ box, ...own, parts, doubtful: false });
    reading.justLabelled = true;
    return;
  }
  const label = takeLabel(token, reading);
  const before = reading.found.at(-1);
  if (label === undefined) {
    // A second box behind the same label: which of them is meant, nobody can tell.
    if (before && reading.justLabelled) before.doubtful = true;
    return;
  }
  const { path, doubtful } = pathOf(label, reading);
  const { section, aside } = reading;
  reading.found.push({
    box,
    path,
    doubtful,
    ...(section !== undefined && { section }),
    ...(aside !== undefined && { aside }),
    ...(parts && { parts }),
  });
  reading.justLabelled = true;
  const means = resolveFigureColumn(path, reading.words).indicator;
  if (path.length === 1 && (groupOf(label.text) !== undefined || means?.endsWith('.total')))
    reading.group = { label: label.text, sure: false, depth: label.depth };
}

/** "Hộ tịch – Đã giải quyết – Đúng hạn": a name that says the row too, before what is counted or after it. */
function ownSection(labels: readonly string[], words: Words | undefined): { path: string[]; section: string } | undefined {
  const says = (path: readonly string[]): boolean => resolveFigureColumn(path, words).indicator !== undefined;
  const speaks = (label: string): boolean => says([label]) || findGroup(label) !== undefined;
  for (let at = 1; at < labels.length; at++) {
    const [front, back] = [labels.slice(0, at), labels.slice(at)];
    if (says(back) && !front.some(speaks)) return { path: back, section: front.join(' ') };
    if (says(front) && !back.some(speaks)) return { path: front, section: back.join(' ') };
  }
  return undefined;
}

/** The label of the next box: the one the page names, else the nearest line that is known, else the nearest. Lines before it are headings. */
function takeLabel({ named, hint }: BoxToken, reading: Reading): Label | undefined {
  const lines = reading.pending.filter(({ text }) => /\p{L}/u.test(text));
  reading.pending = [];
  if (lines.length > 0) reading.justLabelled = false;
  if (named !== undefined) {
    for (const line of lines) if (plain(line.text) !== plain(named)) takeHeading(line, reading);
    return labelOf(named);
  }
  const known = lines.findLastIndex(({ text }) => isKnown(labelOf(text).text, reading));
  if (
    known < 0 &&
    hint !== undefined &&
    /\p{L}{2}/u.test(hint) &&
    (lines.at(-1)?.title !== false || isKnown(labelOf(hint).text, reading))
  ) {
    for (const line of lines) takeHeading(line, reading);
    return labelOf(hint);
  }
  const at = known >= 0 ? known : lines.length - 1;
  for (const line of lines.slice(0, Math.max(0, at))) takeHeading(line, reading);
  const chosen = lines[at];
  return chosen && labelOf(chosen.text);
}

function isKnown(label: string, { group, words }: Reading): boolean {
  return (
    resolveFigureColumn([label], words).indicator !== undefined ||
    (group !== undefined && resolveFigureColumn([group.label, label], words).indicator !== undefined)
  );
}

function takeHeading({ text, title }: { text: string; title: boolean }, reading: Reading): void {
  const { text: words, depth } = labelOf(text);
  const group = findGroup(words) ?? reading.words?.group(words);
  if (group === 'neutral') {
    if (reading.group) reading.group.sure = true;
  } else if (group !== undefined) reading.group = { label: words, sure: true, depth };
  else if (title) {
    reading.section = aboutOf(words);
    delete reading.group;
  } else if (!COUNTED.test(fold(words))) reading.aside = aboutOf(words);
}

/** Says in what is counted, behind a box. */
const COUNTED = /^(?:ho so|hs|tthc|thu tuc|luot|vu viec|so luong|dvt.*|don vi tinh.*|bat buoc.*|vui long.*)?$/;

/** "Lĩnh vực: Hộ tịch" is about the latter. */
function aboutOf(words: string): string {
  const [what, ...rest] = words.split(/\s*[:：]\s*/u);
  return rest.length === 1 && rest[0] !== '' && rowLabelIndex().find(what!) !== undefined ? rest[0]! : words;
}

function pathOf(label: Label, { group, words }: Reading): { path: string[]; doubtful: boolean } {
  const alone = resolveFigureColumn([label.text], words).indicator;
  const within = group && resolveFigureColumn([group.label, label.text], words).indicator;
  const parts = label.text.split(/\s+[-–—/]\s+/u);
  // "Trong kỳ - Trực tuyến"
  if (alone === undefined && within === undefined && parts.length > 1 && resolveFigureColumn(parts, words).indicator !== undefined)
    return { path: parts, doubtful: false };
  if (group === undefined || within === undefined || within === alone) return { path: [label.text], doubtful: false };
  const sure = group.sure || label.part || label.depth > group.depth;
  if (alone === undefined || sure) return { path: [group.label, label.text], doubtful: false };
  return { path: [group.label, label.text], doubtful: true };
}

function groupOf(label: string): string | undefined {
  const group = findGroup(label);
  return group === 'neutral' ? undefined : group;
}
