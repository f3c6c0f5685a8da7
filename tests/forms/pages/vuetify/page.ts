import 'vuetify/styles';
import { createApp, h, nextTick, reactive } from 'vue';
import { createVuetify } from 'vuetify';
import { VApp, VNumberInput, VTable, VTextField } from 'vuetify/components';
import type { Cells } from '../../compute';
import { headerRows } from '../../page/header-rows';
import { openForm } from '../../page/open-form';
import type { Leaf } from '../../sheet';
import type { FormRow } from '../../spec';
import { spec } from './spec';

const form = openForm(spec);
const cells = reactive<Cells>(form.compute(form.cells));
const plain = (): Cells => JSON.parse(JSON.stringify(cells)) as Cells;

function put(row: FormRow, leaf: Leaf, value: number | null): void {
  cells[row.key]![leaf.key] = value;
  Object.assign(cells, form.compute(plain()));
}

/** Number fields in work, text fields for what is only shown. */
const field = (row: FormRow, leaf: Leaf) => {
  const look = { density: 'compact', variant: 'outlined', hideDetails: true, style: 'width:96px' } as const;
  const value = cells[row.key]![leaf.key] ?? null;
  if (form.state(row, leaf) !== 'open') return h(VTextField, { ...look, modelValue: value, readonly: true });
  return h(VNumberInput, {
    ...look,
    modelValue: value,
    min: 0,
    controlVariant: 'hidden',
    'onUpdate:modelValue': (next: number | null) => put(row, leaf, next),
  });
};

const heads = headerRows(form.tree);
const head = () =>
  heads.map((line, level) =>
    h('tr', [
      ...(level === 0 ? [form.sheet.countHeader, form.sheet.labelHeader].map((text) => h('th', { rowspan: heads.length }, text)) : []),
      ...line.map(({ text, colSpan, rowSpan }) => h('th', { colspan: colSpan, rowspan: rowSpan }, text)),
    ]),
  );
const lines = () => [
  h('tr', { class: 'note__column' }, [h('td', '(1)'), h('td', '(2)'), ...form.leaves.map(({ number }) => h('td', number))]),
  ...form.rows.map((row, at) =>
    h('tr', { key: row.key }, [
      h('td', row.kind === 'total' ? '' : String(at + 1)),
      h('td', row.label),
      ...form.leaves.map((leaf) => h('td', { key: leaf.key }, [field(row, leaf)])),
    ]),
  ),
];

createApp({ render: () => h(VApp, () => h(VTable, { density: 'compact' }, () => [h('thead', head()), h('tbody', lines())])) })
  .use(createVuetify())
  .mount(form.mount);
await nextTick();
form.publish(plain);
