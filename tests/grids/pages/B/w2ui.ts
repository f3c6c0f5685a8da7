import { w2grid } from 'w2ui/w2ui-2.0.es6.js';
import 'w2ui/w2ui-2.0.css';
import { isGroup } from '../../content';
import { contentsB } from '../../contents/B';
import { openFigures } from '../../page';

const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsB['w2ui']);
mount.style.cssText = 'width:1330px;height:420px';

const grid = new w2grid({
  name: 'thongke',
  box: mount,
  show: { lineNumbers: true, footer: true, toolbar: true, selectColumn: true },
  multiSelect: true,
  columnGroups: [
    { text: labelHeader, main: true },
    ...tree.map((node) => (isGroup(node) ? { text: node.header, span: node.children.length } : { text: node.header, main: true })),
  ],
  columns: [
    { field: 'label', text: labelHeader, size: '200px', frozen: true, sortable: true },
    ...leaves.map(({ key, header }) => ({ field: key, text: header, size: '100px', attr: 'align=right', sortable: true })),
  ],
  records: [...rows.map((row) => ({ ...row, recid: row['id'] })), { ...total, recid: 'S-1', w2ui: { summary: true } }],
});
grid.refresh();
