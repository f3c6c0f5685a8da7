import { computed, defineComponent, shallowRef, watch, type PropType } from 'vue';
import { dateSecond } from '../common/format.ts';
import type { DossierItem } from '../common/types.ts';
import { askBehind, type AskedPeriod } from './statistics.ts';

/** One figure: its line and its column, counted from 1. */
export interface Behind extends AskedPeriod {
  label: string;
  column: number;
}

const size = 15;

/** Lies before the report in the page, also while it is closed. The address does not change. */
export const DrillDownDialog = defineComponent({
  props: { behind: { type: Object as PropType<Behind>, default: undefined } },
  emits: ['close'],
  setup(props) {
    const found = shallowRef<DossierItem[]>([]);
    const page = shallowRef(1);
    const pages = computed(() => Math.max(1, Math.ceil(found.value.length / size)));
    const shown = computed(() => found.value.slice((page.value - 1) * size, page.value * size));
    watch(
      () => props.behind,
      async (behind) => {
        found.value = [];
        page.value = 1;
        if (behind === undefined) return;
        const answer = await askBehind(behind, behind.column, behind.label).catch(() => undefined);
        if (props.behind === behind) found.value = answer?.items ?? [];
      },
    );
    return { found, page, pages, shown, size, dateSecond };
  },
  template: `
    <v-dialog :model-value="behind !== undefined" fullscreen attach eager @update:model-value="(open) => open || $emit('close')">
      <v-card>
        <div class="dialog-head"><span>Danh sách hồ sơ</span><v-btn icon="close" variant="text" size="small" aria-label="Đóng" @click="$emit('close')" /></div>
        <div class="v-table v-table--density-compact"><div class="v-table__wrapper"><table class="datatable">
          <thead><tr><th>STT</th><th>Mã hồ sơ</th><th>Nội dung</th><th>Chủ hồ sơ</th><th>Ngày tiếp nhận</th><th>Ngày hẹn trả</th><th>Trạng thái</th></tr></thead>
          <tbody>
            <tr v-for="(dossier, at) in shown" :key="dossier.id">
              <td>{{ (page - 1) * size + at + 1 }}</td><td>{{ dossier.code }}</td><td>{{ dossier.procedureName }}</td><td>{{ dossier.owner.name }}</td>
              <td>{{ dateSecond(dossier.received) }}</td><td>{{ dateSecond(dossier.due) }}</td><td>{{ dossier.statusText }}</td>
            </tr>
          </tbody>
        </table></div></div>
        <div class="pagination-wrap">
          <span class="pagination-total">Tổng số {{ found.length }} hồ sơ</span>
          <v-btn icon="first_page" variant="text" size="small" :disabled="page <= 1" @click="page = 1" />
          <v-btn icon="chevron_left" variant="text" size="small" :disabled="page <= 1" @click="page--" />
          <span class="current-page">{{ page }}</span>
          <v-btn icon="chevron_right" variant="text" size="small" :disabled="page >= pages" @click="page++" />
          <v-btn icon="last_page" variant="text" size="small" :disabled="page >= pages" @click="page = pages" />
        </div>
      </v-card>
    </v-dialog>`,
});
