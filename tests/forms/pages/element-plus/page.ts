import { ElInputNumber, ElTable, ElTableColumn } from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp, h, nextTick, reactive, type Component, type VNode } from 'vue';
import type { Cells } from '../../compute';
import { openForm } from '../../page/open-form';
import { isGroup, type Group, type Leaf } from '../../sheet';
import type { FormRow } from '../../spec';
import { spec } from './spec';

const NumberField: Component = ElInputNumber;
const form = openForm(spec);
const cells = reactive<Cells>(form.compute(form.cells));
const plain = (): Cells => JSON.parse(JSON.stringify(cells)) as Cells;
const data = form.rows.filter(({ kind }) => kind === 'data');

const columnOf = (node: Leaf | Group): VNode =>
  isGroup(node)
    ? h(ElTableColumn, { label: node.header, align: 'center' }, { default: () => node.children.map(columnOf) })
    : h(
        ElTableColumn,
        { label: node.header, width: 104, align: 'right' },
        {
          default: ({ row }: { row: FormRow }) =>
            h(NumberField, {
              modelValue: cells[row.key]![node.key] ?? undefined,
              min: 0,
              precision: 0,
              controls: false,
              size: 'small',
              style: 'width:80px',
              disabled: form.state(row, node) !== 'open',
              'onUpdate:modelValue': (next: number | null | undefined) => {
                cells[row.key]![node.key] = next ?? null;
                Object.assign(cells, form.compute(plain()));
              },
            }),
        },
      );

createApp({
  render: () =>
    h(
      ElTable,
      {
        data,
        border: true,
        rowKey: 'key',
        showSummary: true,
        summaryMethod: () => ['', form.sheet.totalLabel ?? '', ...form.leaves.map(({ key }) => String(cells['tong']?.[key] ?? ''))],
      },
      {
        default: () => [
          h(ElTableColumn, { type: 'index', label: form.sheet.countHeader, width: 60 }),
          h(ElTableColumn, { prop: 'label', label: form.sheet.labelHeader, width: 190, fixed: 'left' }),
          ...form.tree.map(columnOf),
        ],
      },
    ),
}).mount(form.mount);
await nextTick();
form.publish(plain);
