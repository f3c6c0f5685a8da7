import { AllCommunityModule, createGrid, ModuleRegistry, type ColDef, type ColGroupDef } from 'ag-grid-community';
import type { Cell } from '../compute';
import { isGroup, type Group, type Leaf } from '../sheet';
import type { FormRow, PageSpec } from '../spec';
import { openForm } from './open-form';

type GridRow = FormRow & { cells: Record<string, Cell> };

/** A form as an editable grid; `width` of a column of figures decides how many of them are drawn at once. */
export function agGridForm(spec: PageSpec, width: number): void {
  const form = openForm(spec);
  form.mount.style.width = '1340px';
  ModuleRegistry.registerModules([AllCommunityModule]);
  const full = form.compute(form.cells);
  const rows: GridRow[] = form.rows.map((row) => ({ ...row, cells: { ...full[row.key] } }));

  const columnOf = (node: Leaf | Group): ColDef<GridRow> | ColGroupDef<GridRow> =>
    isGroup(node)
      ? { headerName: node.header, children: node.children.map(columnOf) }
      : {
          headerName: node.header,
          colId: node.key,
          width,
          cellDataType: 'number',
          editable: ({ data }) => data !== undefined && form.state(data, node) === 'open',
          valueGetter: ({ data }) => data?.cells[node.key] ?? null,
          valueSetter: ({ data, newValue }) => {
            data.cells[node.key] = (newValue as number | null | undefined) ?? null;
            return true;
          },
        };

  const api = createGrid<GridRow>(form.mount, {
    domLayout: 'autoHeight',
    rowData: rows,
    getRowId: ({ data }) => data.key,
    defaultColDef: { sortable: false, wrapHeaderText: true, autoHeaderHeight: true },
    columnDefs: [
      { headerName: form.sheet.countHeader, width: 50, valueGetter: ({ node }) => (node?.rowIndex ?? 0) + 1 },
      { headerName: form.sheet.labelHeader, field: 'label', width: 200, pinned: 'left' },
      ...form.tree.map(columnOf),
    ],
    onCellValueChanged() {
      const computed = form.compute(Object.fromEntries(rows.map(({ key, cells }) => [key, cells])));
      for (const row of rows) Object.assign(row.cells, computed[row.key]);
      api.refreshCells();
    },
    onFirstDataRendered: () => form.publish(() => Object.fromEntries(rows.map(({ key, cells }) => [key, cells]))),
  });
}
