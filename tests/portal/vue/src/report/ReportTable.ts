import { defineComponent, type PropType } from 'vue';
import { formulas, type StatisticsRow } from './statistics.ts';

/**
 * Fifteen columns. Column 3 is labelled as what was there at the beginning, while its formula and its figures are everything
 * that was to be handled. Figures that open a list are known by their title, not by a link.
 */
export const ReportTable = defineComponent({
  props: {
    stub: { type: String, required: true },
    rows: { type: Array as PropType<StatisticsRow[]>, required: true },
    total: { type: Object as PropType<StatisticsRow>, default: undefined },
    loading: Boolean,
  },
  emits: ['open'],
  setup() {
    return { formulas, columns: formulas.slice(2).map((_, at) => at) };
  },
  template: `
    <div class="v-table v-table--density-compact report-table"><div class="v-table__wrapper"><table class="datatable">
      <thead>
        <tr>
          <th rowspan="3">STT</th><th rowspan="3">{{ stub }}</th><th rowspan="3">Số đầu kỳ</th><th rowspan="3">Kỳ trước chuyển qua</th>
          <th rowspan="3">Tiếp nhận trong kỳ</th><th colspan="7">Kết quả giải quyết trong kỳ</th><th rowspan="3">Tổng số trễ hạn</th>
          <th rowspan="3">Hồ sơ trả lại</th><th rowspan="3">Hồ sơ rút</th>
        </tr>
        <tr><th colspan="4">Hồ sơ đã giải quyết xong</th><th colspan="3">Hồ sơ đang giải quyết</th></tr>
        <tr><th>Tổng số</th><th>Sớm hạn</th><th>Đúng hạn</th><th>Trễ hạn</th><th>Tổng số</th><th>Chưa đến hạn</th><th>Quá hạn</th></tr>
      </thead>
      <tbody>
        <tr v-if="loading"><td colspan="15"><div class="content-placeholder" /></td></tr>
        <template v-else>
          <tr class="note__column"><td v-for="formula in formulas" :key="formula">{{ formula }}</td></tr>
          <tr v-for="(row, at) in rows" :key="row.label">
            <td>{{ at + 1 }}</td><td class="row-label">{{ row.label }}</td>
            <td v-for="column in columns" :key="column" class="figure"><span v-if="row.figures[column]" class="opens" title="Xem danh sách hồ sơ" @click="$emit('open', row.label, column + 3)">{{ row.figures[column] }}</span><span v-else>0</span></td>
          </tr>
        </template>
      </tbody>
      <tfoot>
        <tr>
          <td colspan="2">Tổng số</td>
          <td v-for="column in columns" :key="column" class="figure"><span v-if="total?.figures[column]" class="opens" title="Xem danh sách hồ sơ" @click="$emit('open', '', column + 3)">{{ total.figures[column] }}</span><span v-else>{{ total ? 0 : '' }}</span></td>
        </tr>
      </tfoot>
    </table></div></div>`,
});
