import { message } from '../../text/message';
import type { FigureRule, RuleHead } from '../rule';
import { columnLabel, usedFigures } from '../shapes/columns';
import { additiveColumns } from '../shapes/rows-sum';

const head: RuleHead = {
  id: 'so-am',
  severity: 'block',
  source: 'Số hồ sơ, số phản ánh, số tiền thu được không thể nhỏ hơn 0',
};

/** A count below zero: systems that subtract one figure from another print it when the two were taken at different times. */
export const soAm: FigureRule = {
  ...head,
  scope: 'figures',
  check: (table, { source }) => {
    const counts = additiveColumns(table);
    return table.rows.flatMap((row) =>
      counts.flatMap((at) => {
        const quantity = row.cells[at];
        if (quantity === undefined || quantity.percent === true || quantity.value >= 0) return [];
        const column = columnLabel(table.columns[at]);
        return [
          {
            id: `${head.id}.${at}|${row.row}|${row.label}`,
            rule: head.id,
            severity: head.severity,
            what: message(`rule.${head.id}.what`, { row: row.label, column, found: quantity.raw }),
            why: message(`rule.${head.id}.why`),
            next: message(`rule.${head.id}.next`),
            figures: usedFigures(table, row, [at], source),
            found: quantity.value,
            source: head.source,
          },
        ];
      }),
    );
  },
};
