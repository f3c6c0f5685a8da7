import { createRoot } from 'react-dom/client';
import { List, type RowComponentProps } from 'react-window';
import { el } from '../../chrome';
import { contentsF } from '../../contents/F';
import { openList, type TextRow } from '../../page';

const { mount, columns, rows } = openList(contentsF['react-window']);
document.head.append(
  el(
    'style',
    {},
    '.dong{display:flex;border-bottom:1px solid #ddd;box-sizing:border-box} .dong>div{padding:8px;box-sizing:border-box;font-size:14px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis} .dau{font-weight:600;background:#eef3f8}',
  ),
);

function Row({ index, style, ariaAttributes, dossiers }: RowComponentProps<{ dossiers: readonly TextRow[] }>): React.ReactElement {
  return (
    <div className="dong" style={style} {...ariaAttributes}>
      {columns.map(({ key, width }) => (
        <div key={key} style={{ width }} title={dossiers[index]?.[key]}>
          {dossiers[index]?.[key]}
        </div>
      ))}
    </div>
  );
}

createRoot(mount).render(
  <div style={{ width: 1330, border: '1px solid #ccc' }}>
    <div className="dong dau">
      {columns.map(({ key, header, width }) => (
        <div key={key} style={{ width }}>
          {header}
        </div>
      ))}
    </div>
    <List rowComponent={Row} rowCount={rows.length} rowHeight={38} rowProps={{ dossiers: rows }} style={{ height: 400 }} />
  </div>,
);
