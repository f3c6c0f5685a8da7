import { SlickCheckboxSelectColumn, SlickDataView, SlickGrid, SlickRowSelectionModel, type Column } from 'slickgrid';
import 'slickgrid/dist/styles/css/slick.grid.css';
import 'slickgrid/dist/styles/css/slick-default-theme.css';
import { contentsA } from '../../contents/A';
import { openList, type TextRow } from '../../page';

const { mount, columns, rows } = openList(contentsA['slickgrid']);
mount.style.cssText = 'height:430px;width:1320px;border:1px solid #bbb';

const view = new SlickDataView<TextRow>();
const checkboxes = new SlickCheckboxSelectColumn<TextRow>({ cssClass: 'slick-cell-checkboxsel' });
const grid = new SlickGrid<TextRow>(
  mount,
  view,
  [
    checkboxes.getColumnDefinition() as Column<TextRow>,
    ...columns.map(({ key, header, width }): Column<TextRow> => ({ id: key, field: key, name: header, width, sortable: true })),
  ],
  { enableCellNavigation: true, enableColumnReorder: false, rowHeight: 28, frozenColumn: 2, forceFitColumns: false },
);
grid.setSelectionModel(new SlickRowSelectionModel({ selectActiveRow: false }));
grid.registerPlugin(checkboxes);
view.onRowCountChanged.subscribe(() => grid.updateRowCount());
view.setItems(rows);
grid.invalidate();
