import { spec as agGrid } from './pages/ag-grid/spec';
import { spec as agGridWide } from './pages/ag-grid-wide/spec';
import { spec as angularMatTable } from './pages/angular-mat-table/spec';
import { spec as angularMaterial } from './pages/angular-material/spec';
import { spec as antd } from './pages/antd/spec';
import { spec as autonumeric } from './pages/autonumeric/spec';
import { spec as computed } from './pages/computed/spec';
import { spec as contenteditable } from './pages/contenteditable/spec';
import { spec as decomposed } from './pages/decomposed/spec';
import { spec as editingGrid } from './pages/editing-grid/spec';
import { spec as elementPlus } from './pages/element-plus/spec';
import { spec as formioDatagrid } from './pages/formio-datagrid/spec';
import { spec as formioFields } from './pages/formio-fields/spec';
import { spec as handsontable } from './pages/handsontable/spec';
import { spec as iframe } from './pages/iframe/spec';
import { spec as inputmask } from './pages/inputmask/spec';
import { spec as jqueryKeyup } from './pages/jquery-keyup/spec';
import { spec as manyRows } from './pages/many-rows/spec';
import { spec as missingRows } from './pages/missing-rows/spec';
import { spec as plain } from './pages/plain/spec';
import { spec as react } from './pages/react/spec';
import { spec as shadowClosed } from './pages/shadow-closed/spec';
import { spec as shadowOpen } from './pages/shadow-open/spec';
import { spec as slotsInRows } from './pages/slots-in-rows/spec';
import { spec as tabs } from './pages/tabs/spec';
import { spec as trap07b } from './pages/trap-07b/spec';
import { spec as trapAllLocked } from './pages/trap-all-locked/spec';
import { spec as trapColumnTwice } from './pages/trap-column-twice/spec';
import { spec as trapDrift } from './pages/trap-drift/spec';
import { spec as trapFilled } from './pages/trap-filled/spec';
import { spec as trapFilledTicked } from './pages/trap-filled-ticked/spec';
import { spec as trapFilterRow } from './pages/trap-filter-row/spec';
import { spec as trapHidden } from './pages/trap-hidden/spec';
import { spec as trapHiddenCopy } from './pages/trap-hidden-copy/spec';
import { spec as trapLocked } from './pages/trap-locked/spec';
import { spec as trapNoColumn } from './pages/trap-no-column/spec';
import { spec as trapNoPeriod } from './pages/trap-no-period/spec';
import { spec as trapNoUnit } from './pages/trap-no-unit/spec';
import { spec as trapOtherPeriod } from './pages/trap-other-period/spec';
import { spec as trapOtherUnit } from './pages/trap-other-unit/spec';
import { spec as trapRefuses } from './pages/trap-refuses/spec';
import { spec as trapRowTwice } from './pages/trap-row-twice/spec';
import { spec as trapSearchLabels } from './pages/trap-search-labels/spec';
import { spec as trapTwoUnits } from './pages/trap-two-units/spec';
import { spec as trapUnclearColumn } from './pages/trap-unclear-column/spec';
import { spec as trapUndoKept } from './pages/trap-undo-kept/spec';
import { spec as vueLazy } from './pages/vue-lazy/spec';
import { spec as vuetify } from './pages/vuetify/spec';
import { spec as webformsPanel } from './pages/webforms-panel/spec';
import { spec as webformsReload } from './pages/webforms-reload/spec';
import type { PageSpec } from './spec';

/** Every page by its folder. */
export const specs: Readonly<Record<string, PageSpec>> = {
  'ag-grid': agGrid,
  'ag-grid-wide': agGridWide,
  'angular-mat-table': angularMatTable,
  'angular-material': angularMaterial,
  antd,
  autonumeric,
  computed,
  contenteditable,
  decomposed,
  'editing-grid': editingGrid,
  'element-plus': elementPlus,
  'formio-datagrid': formioDatagrid,
  'formio-fields': formioFields,
  handsontable,
  iframe,
  inputmask,
  'jquery-keyup': jqueryKeyup,
  'many-rows': manyRows,
  'missing-rows': missingRows,
  plain,
  react,
  'shadow-closed': shadowClosed,
  'shadow-open': shadowOpen,
  'slots-in-rows': slotsInRows,
  tabs,
  'trap-07b': trap07b,
  'trap-all-locked': trapAllLocked,
  'trap-column-twice': trapColumnTwice,
  'trap-drift': trapDrift,
  'trap-filled': trapFilled,
  'trap-filled-ticked': trapFilledTicked,
  'trap-filter-row': trapFilterRow,
  'trap-hidden': trapHidden,
  'trap-hidden-copy': trapHiddenCopy,
  'trap-locked': trapLocked,
  'trap-no-column': trapNoColumn,
  'trap-no-period': trapNoPeriod,
  'trap-no-unit': trapNoUnit,
  'trap-other-period': trapOtherPeriod,
  'trap-other-unit': trapOtherUnit,
  'trap-refuses': trapRefuses,
  'trap-row-twice': trapRowTwice,
  'trap-search-labels': trapSearchLabels,
  'trap-two-units': trapTwoUnits,
  'trap-unclear-column': trapUnclearColumn,
  'trap-undo-kept': trapUndoKept,
  'vue-lazy': vueLazy,
  vuetify,
  'webforms-panel': webformsPanel,
  'webforms-reload': webformsReload,
};

export function specOf(name: string): PageSpec {
  const spec = specs[name];
  if (spec === undefined) throw new Error(`no spec for page ${name}`);
  return spec;
}
