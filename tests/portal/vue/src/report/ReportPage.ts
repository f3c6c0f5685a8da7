import { defineComponent, onMounted, ref, shallowRef, type PropType } from 'vue';
import { dateOnly, readDay } from '../common/format.ts';
import type { Me } from '../common/types.ts';
import { DrillDownDialog, type Behind } from './DrillDownDialog.ts';
import { ReportTable } from './ReportTable.ts';
import { askStatistics, type AskedPeriod, type Statistics, type StatisticsRow } from './statistics.ts';

/**
 * Asks on opening for the running month. While new figures load, the caption already names the new period, the lines are gone
 * and the totals are still those of the question before.
 */
export const ReportPage = defineComponent({
  components: { DrillDownDialog, ReportTable },
  props: {
    me: { type: Object as PropType<Me>, required: true },
    menu: { type: Object as PropType<{ path: string; title: string; stub: string }>, required: true },
  },
  setup(props) {
    const today = props.me.now.slice(0, 10);
    const from = ref(dateOnly(`${today.slice(0, 8)}01`));
    const to = ref(dateOnly(today));
    const asked = shallowRef<AskedPeriod>({ from: `${today.slice(0, 8)}01`, to: today });
    const loading = shallowRef(false);
    const rows = shallowRef<StatisticsRow[]>([]);
    const total = shallowRef<StatisticsRow>();
    const behind = shallowRef<Behind>();
    let turn = 0;
    const ask = async (): Promise<void> => {
      const [first, last] = [readDay(from.value), readDay(to.value)];
      if (first === undefined || last === undefined) return;
      const mine = ++turn;
      asked.value = { from: first, to: last };
      loading.value = true;
      rows.value = [];
      const answer: Statistics | undefined = await askStatistics(asked.value, props.menu.path).catch(() => undefined);
      if (mine !== turn || answer === undefined) return;
      rows.value = answer.rows;
      total.value = answer.total;
      loading.value = false;
    };
    onMounted(ask);
    const open = (label: string, column: number): void => {
      behind.value = { ...asked.value, label, column };
    };
    return { from, to, asked, loading, rows, total, behind, ask, open, dateOnly };
  },
  template: `
    <div class="page">
      <div class="page-title">{{ menu.title }}</div>
      <form class="search" @submit.prevent="ask">
        <v-text-field v-model="from" label="Từ ngày" variant="underlined" density="compact" hide-details />
        <v-text-field v-model="to" label="Đến ngày" variant="underlined" density="compact" hide-details />
        <v-btn type="button" color="primary" size="small" @click="ask">Thống kê</v-btn>
        <v-btn type="button" size="small" variant="outlined">Xuất Excel</v-btn>
      </form>
      <div class="report-head">
        <div class="report-name">TÌNH HÌNH TIẾP NHẬN VÀ GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH</div>
        <div>{{ me.office }}</div>
        <div class="report-period">(Từ ngày {{ dateOnly(asked.from) }} đến ngày {{ dateOnly(asked.to) }})</div>
      </div>
      <table class="process-table" style="display: none"><thead><tr><th>#</th><th>Vai trò</th><th>Công việc</th><th>Thời hạn quy định</th><th>Ngày bắt đầu</th><th>Người thực hiện</th><th>Kết quả</th></tr></thead><tbody></tbody></table>
      <DrillDownDialog :behind="behind" @close="behind = undefined" />
      <ReportTable :stub="menu.stub" :rows="rows" :total="total" :loading="loading" @open="open" />
    </div>`,
});
