import type { ReactNode } from 'react';
import type { FileTable } from '../../lib/portal/file-tables';
import { fieldIds, fields, isPersonal, type FieldId } from '../../lib/vocabulary/field';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';

/** What was read of a table, and what was not and why: before anything is kept. */
export function FileFacts({ table }: { table: FileTable }) {
  const say = useSay();
  const { unread, hiddenRows, swapped, unknown } = table;
  const personal = table.kind === 'list' ? personalOf(table.rows.map(({ values }) => values)) : [];
  return (
    <div className="stack near">
      <p className="strong">{table.kind === 'list' ? listText(table.rows, say) : figuresText(table.figures, say)}</p>
      {table.title !== undefined && <p className="small quiet">{table.title}</p>}
      {personal.length > 0 && <p className="small quiet">{say('files.personal', { names: personal.join(', ') })}</p>}
      {unknown.length > 0 && <p className="small quiet">{say(`files.unknown.${table.kind}`, { names: unknown.join(', ') })}</p>}
      {hiddenRows > 0 && <p className="small quiet">{say('files.hiddenRows', { n: hiddenRows })}</p>}
      {unread.length > 0 && <Warn>{say('files.unread', { n: unread.length, lines: unread.slice(0, 8).join(', ') })}</Warn>}
      {swapped.length > 0 && <Warn>{say('files.swapped', { names: swapped.join(', ') })}</Warn>}
      {table.kind === 'figures' && table.figures.unclear.length > 0 && (
        <Warn>{say('files.unclear', { n: table.figures.unclear.length })}</Warn>
      )}
    </div>
  );
}

function Warn({ children }: { children: ReactNode }) {
  return (
    <Notice tone="warn">
      <p className="small">{children}</p>
    </Notice>
  );
}

type Say = ReturnType<typeof useSay>;

function listText(rows: Extract<FileTable, { kind: 'list' }>['rows'], say: Say): string {
  const coded = rows.filter(({ values }) => values.code !== undefined && values.code.text !== '').length;
  return coded === rows.length
    ? say('files.list', { n: rows.length })
    : say('files.listNoCode', { n: rows.length, without: rows.length - coded });
}

function figuresText(figures: Extract<FileTable, { kind: 'figures' }>['figures'], say: Say): string {
  const known = figures.columns.filter(({ indicator }) => indicator !== undefined).length;
  return say('files.figures', { rows: figures.rows.length, columns: known });
}

function personalOf(rows: readonly Partial<Record<FieldId, unknown>>[]): string[] {
  return fieldIds.filter((id) => isPersonal(id) && rows.some((values) => values[id] !== undefined)).map((id) => fields[id].csv);
}
