import { message } from '../../text/message';
import type { TextTable, TextPlace } from '../../narrative/report-text';
import { figuresOfTable } from '../../narrative/table-grid';
import { checkFigures } from '../check-figures';
import type { Finding, UsedFigure } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { plainTableSums } from '../shapes/plain-table-sums';

const head: RuleHead = {
  id: 'bang-trong-van-ban',
  severity: 'block',
  source: 'Các phép cộng của bảng số liệu trong văn bản',
};

/** Tables of a report are held to the same rules as those of portals; in others the total row to the rows above it. */
export const bangTrongVanBan: TextRule = {
  ...head,
  scope: 'text',
  check: (read) =>
    read.report.blocks.flatMap((block, at) => {
      if (block.kind !== 'table') return [];
      const known = figuresOfTable(block);
      const found =
        known === undefined
          ? []
          : checkFigures(known, { source: {} })
              .filter(({ severity }) => severity !== 'note')
              .map((finding) => placed(finding, block, at));
      return found.length > 0 ? found : plainTableSums(head, read, block, at);
    }),
};

function placed(finding: Finding, table: TextTable, block: number): Finding {
  const figures = finding.figures.map((figure) => inText(figure, table, block));
  return {
    ...finding,
    id: `${head.id}|${block}|${finding.id}`,
    rule: head.id,
    why: message(`rule.${head.id}.why`),
    next: message('text-rules.next'),
    figures,
    quote: figures
      .map(({ source }) => rowText(table, source.text))
      .filter((text, i, all) => all.indexOf(text) === i)
      .join('\n'),
    source: head.source,
    ...(finding.suspects && {
      suspects: finding.suspects.map((way) =>
        way.map((suspect) => ({ ...suspect, source: inText({ label: '', raw: '', source: suspect.source }, table, block).source })),
      ),
    }),
    ...(finding.repair && {
      repair: { ...finding.repair, source: inText({ label: '', raw: '', source: finding.repair.source }, table, block).source },
    }),
  };
}

function inText(figure: UsedFigure, { rows }: TextTable, block: number): UsedFigure {
  const { cell } = figure.source;
  if (cell === undefined) return figure;
  const text = rows[cell.row]?.[cell.col] ?? '';
  const place: TextPlace = { block, row: cell.row, column: cell.col, start: 0, end: text.length };
  return { ...figure, raw: text, source: { ...figure.source, text: place } };
}

function rowText({ rows }: TextTable, place: TextPlace | undefined): string {
  return rows[place?.row ?? -1]?.join('\t') ?? '';
}
