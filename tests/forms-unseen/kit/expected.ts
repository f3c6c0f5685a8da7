import { columnsOf, emptyCells, withSums, type Cells, type Content, type Row } from './content';
import { figuresOf, foldedFiguresOf, petitionFiguresOf, randomFrom, sumOf, type Figures } from './figures';

export interface SourceRow {
  label: string;
  kind: 'data' | 'total';
  group?: string;
  values: Figures;
}

export interface UnseenSource {
  unit: string;
  period: { from: string; to: string };
  rows: SourceRow[];
}

type Values = Record<string, Record<string, number>>;

/** In the form that the runner of tests/forms scores by, and `leftOut` for people. */
export interface UnseenExpected {
  refused?: string;
  writes: Values;
  computes: Values;
  reasons: readonly string[];
  ticks?: 'by-itself';
  leftOut?: Readonly<Record<string, string>>;
}

function draw(content: Content, random: (below: number) => number): Figures {
  if (content.figures === 'petitions') return petitionFiguresOf(random);
  const wanted = columnsOf(content.tree).map(({ wants }) => wants);
  const withPostal = !wanted.includes('received.direct') || wanted.includes('received.postal');
  return (content.figures === 'folded' ? foldedFiguresOf : figuresOf)(random, 400, withPostal);
}

function namedRows({ rows, sourceOnly = [] }: Content): { label: string; group?: string }[] {
  const known = rows.filter(({ kind, source, twice }, at) => {
    const first = rows.findIndex((row) => row.twice && row.label === rows[at]!.label);
    return kind !== 'total' && source !== null && !(twice && first !== at);
  });
  return [
    ...known.map(({ label, source, group }) => ({ label: source ?? label, ...(group !== undefined && { group }) })),
    ...sourceOnly.map((label) => ({ label })),
  ];
}

/** The figures of the source, of those meanings that the form asks for and no others. */
export function sourceOf(content: Content): UnseenSource {
  const random = randomFrom(content.seed);
  const wanted = content.sourceKnows ?? columnsOf(content.tree).flatMap(({ wants }) => (wants === undefined ? [] : [wants]));
  const all = namedRows(content).map((row) => ({ row, figures: draw(content, random) }));
  const pick = (figures: Figures): Figures => Object.fromEntries(wanted.map((id) => [id, figures[id]]));
  const total = content.rows.find(({ kind }) => kind === 'total');
  return {
    unit: content.unit.source,
    period: { from: content.period.from, to: content.period.to },
    rows: [
      ...all.map(({ row, figures }): SourceRow => ({ ...row, kind: 'data', values: pick(figures) })),
      ...(total
        ? [{ label: total.source ?? total.label, kind: 'total' as const, values: pick(sumOf(all.map(({ figures }) => figures))) }]
        : []),
    ],
  };
}

function figuresFor(row: Row, { rows }: UnseenSource): Figures | undefined {
  if (row.source === null || row.twice) return undefined;
  const label = row.source ?? row.label;
  return rows.find((other) => other.label === label && other.group === row.group && (other.kind === 'total') === (row.kind === 'total'))
    ?.values;
}

function changed(after: Cells, before: Cells): Values {
  const values: Values = {};
  for (const [row, columns] of Object.entries(after))
    for (const [column, value] of Object.entries(columns))
      if (value !== null && value !== before[row]![column]) (values[row] ??= {})[column] = value;
  return values;
}

export function expectedOf(content: Content): UnseenExpected {
  const { ticks, refused, leftOut } = content;
  const more = { reasons: [], ...(ticks && { ticks }), ...(leftOut && { leftOut }) };
  if (refused !== undefined) return { refused, writes: {}, computes: {}, ...more };
  const source = sourceOf(content);
  const before = emptyCells(content);
  const after = structuredClone(before);
  for (const row of content.rows) {
    const figures = figuresFor(row, source);
    for (const { key, wants, state } of columnsOf(content.tree)) {
      const value = wants === undefined ? undefined : figures?.[wants];
      const stays = ticks === 'by-itself' && before[row.key]![key] !== null;
      const shut = row.state !== undefined || row.locked?.includes(key);
      if (value !== undefined && state === undefined && !stays && !shut) after[row.key]![key] = value;
    }
  }
  return { writes: changed(after, before), computes: changed(withSums(content, after), after), ...more };
}
