import { createApp, h, nextTick, reactive, vModelText, withDirectives } from 'vue';
import type { Cells } from '../../compute';
import { headerRows } from '../../page/header-rows';
import { openForm } from '../../page/open-form';
import type { Leaf } from '../../sheet';
import type { FormRow } from '../../spec';
import { spec } from './spec';

/** `v-model.lazy.number` on plain inputs: the model follows only when the field is left. */
const form = openForm(spec);
const cells = reactive<Cells>(form.compute(form.cells));
const plain = (): Cells => JSON.parse(JSON.stringify(cells)) as Cells;

function put(row: FormRow, leaf: Leaf, value: number | string): void {
  cells[row.key]![leaf.key] = value === '' ? null : Number(value);
  Object.assign(cells, form.compute(plain()));
}

const field = (row: FormRow, leaf: Leaf) => {
  const value = cells[row.key]![leaf.key] ?? '';
  if (form.state(row, leaf) !== 'open') return h('input', { size: 7, readonly: true, value });
  const input = h('input', { size: 7, 'onUpdate:modelValue': (next: number | string) => put(row, leaf, next) });
  return withDirectives(input, [[vModelText, value, '', { lazy: true, number: true }]]);
};

const heads = headerRows(form.tree);
createApp({
  render: () =>
    h('table', { border: 1 }, [
      h('thead', [
        ...heads.map((line, level) =>
          h('tr', [
            ...(level === 0
              ? [form.sheet.countHeader, form.sheet.labelHeader].map((text) => h('th', { rowspan: heads.length }, text))
              : []),
            ...line.map(({ text, colSpan, rowSpan }) => h('th', { colspan: colSpan, rowspan: rowSpan }, text)),
          ]),
        ),
        h('tr', [h('td', '(1)'), h('td', '(2)'), ...form.leaves.map(({ number }) => h('td', number))]),
      ]),
      h(
        'tbody',
        form.rows.map((row, at) =>
          h('tr', { key: row.key }, [
            h('td', row.kind === 'total' ? '' : at + 1),
            h('td', row.label),
            ...form.leaves.map((leaf) => h('td', { key: leaf.key }, [field(row, leaf)])),
          ]),
        ),
      ),
    ]),
}).mount(form.mount);
await nextTick();
form.publish(plain);
