import AppendGrid from 'jquery.appendgrid';
import { el } from '../../chrome';
import { contentsE } from '../../contents/E';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsE['appendgrid']);
mount.append(el('table', { id: 'nhapHoSo' }));

const grid = new AppendGrid({
  element: 'nhapHoSo',
  uiFramework: 'default',
  iconFramework: 'default',
  caption: 'Hồ sơ nhập trong ngày',
  columns: columns.map(({ key, header, width }) => ({
    name: key,
    display: header,
    type: 'text',
    ctrlAttr: { maxlength: 200, style: `width:${width - 20}px` },
  })),
  initData: rows,
});
grid.setCtrlValue('note', 0, rows[0]?.['note'] ?? '');
