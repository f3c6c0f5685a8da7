import { AllCommunityModule, createGrid, ModuleRegistry, type ColDef } from 'ag-grid-community';
import { contentsA } from '../../contents/A';
import { actionButtons, codeLink } from '../../controls';
import { openList, type TextRow } from '../../page';

const { mount, columns, rows } = openList(contentsA['ag-grid']);
mount.style.height = '420px';
ModuleRegistry.registerModules([AllCommunityModule]);

createGrid<TextRow>(mount, {
  rowData: rows,
  rowSelection: { mode: 'multiRow' },
  defaultColDef: { sortable: true, filter: true, resizable: true },
  columnDefs: columns.map(({ key, header, width }): ColDef<TextRow> => ({
    headerName: header,
    field: key,
    width,
    ...(key === 'code' && { pinned: 'left' as const, cellRenderer: (cell: { value: string }) => codeLink(cell.value) }),
    ...(key === 'procedure' && { floatingFilter: true, tooltipField: key }),
    ...(key === 'action' && { pinned: 'right' as const, filter: false, sortable: false, cellRenderer: () => actionButtons() }),
  })),
});
