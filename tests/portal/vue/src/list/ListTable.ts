import { computed, defineComponent, onMounted, ref, shallowRef, type PropType } from 'vue';
import type { ColumnKey, ListMenu } from '../app/menus.ts';
import { getJson } from '../common/api.ts';
import { dateSecond } from '../common/format.ts';
import { timeliness } from '../common/timeliness.ts';
import type { DossierItem } from '../common/types.ts';
import { ActionMenu } from './ActionMenu.ts';
import { NarrowCell } from './NarrowCell.ts';

export const ListTable = defineComponent({
  components: { ActionMenu, NarrowCell },
  props: {
    menu: { type: Object as PropType<ListMenu>, required: true },
    index: { type: Number, required: true },
    items: { type: Array as PropType<DossierItem[]>, required: true },
    total: { type: Number, required: true },
    page: { type: Number, required: true },
    size: { type: Number, required: true },
    loading: Boolean,
    narrow: Boolean,
    now: { type: String, required: true },
  },
  setup(props) {
    const selected = ref<string[]>([]);
    const terms = shallowRef(new Map<string, number>());
    onMounted(async () => {
      const procedures = await getJson<{ code: string; termDays: number }[]>('/api/procedures').catch(() => []);
      terms.value = new Map(procedures.map(({ code, termDays }) => [code, termDays]));
    });
    const late = (dossier: DossierItem): string => timeliness(dossier, props.now, terms.value.get(dossier.procedureCode) ?? 0);
    const texts: Record<ColumnKey, (dossier: DossierItem) => string> = {
      code: ({ code }) => code,
      procedureName: ({ procedureName }) => procedureName,
      subject: ({ subject }) => subject,
      owner: ({ owner }) => owner.name,
      address: ({ owner }) => owner.address ?? '',
      received: ({ received }) => dateSecond(received),
      due: ({ due }) => dateSecond(due),
      status: ({ statusText }) => statusText,
      unitName: ({ unitName }) => unitName,
      handler: ({ handler }) => handler ?? '',
      timeliness: late,
    };
    const columns = computed(() =>
      props.narrow ? [{ key: 'narrow', title: 'Tên thủ tục' }] : props.menu.columns.map(([key, title]) => ({ key, title })),
    );
    const headers = computed(() => [
      { key: 'number', title: 'STT', width: '52px', sortable: false },
      ...columns.value.map((column) => ({ ...column, sortable: false })),
      ...(props.narrow ? [] : [{ key: 'actions', title: 'Thao tác', width: '76px', sortable: false }]),
    ]);
    const text = (key: string, dossier: DossierItem): string => texts[key as ColumnKey](dossier);
    return { selected, headers, columns, text, late };
  },
  template: `
    <v-data-table-server id="table-dossier" v-model="selected" class="table-landing" :headers="headers" :items="items"
      :items-length="total" :items-per-page="size" item-value="id" :show-select="!narrow" :loading="loading" density="compact"
      no-data-text="Không có hồ sơ nào" loading-text="Không có hồ sơ nào" hide-default-footer>
      <template v-for="column in columns" :key="column.key" #[\`header.\${column.key}\`]>
        <span class="head-label">{{ column.title }}</span><v-icon size="14">arrow_downward</v-icon>
        <v-tooltip activator="parent" :attach="menu.labelsDoubled" eager>{{ column.title }}</v-tooltip>
      </template>
      <template #item.number="{ index: at }">
        <div v-if="loading" class="content-placeholder" /><template v-else>{{ (page - 1) * size + at + 1 }}</template>
      </template>
      <template v-for="column in columns" :key="column.key" #[\`item.\${column.key}\`]="{ item }">
        <div v-if="loading" class="content-placeholder" />
        <NarrowCell v-else-if="column.key === 'narrow'" :dossier="item" :late="late(item)" :index="index" />
        <a v-else-if="column.key === 'code'" class="dossier-no" :href="'#/danh-sach-ho-so/' + index + '/ho-so/' + item.id + '/NEW'">{{ text('code', item) }}</a>
        <span v-else :class="{ overdue: column.key === 'timeliness' && text(column.key, item).startsWith('Quá') }">{{ text(column.key, item) }}</span>
      </template>
      <template #item.actions="{ item }">
        <div v-if="loading" class="content-placeholder" /><ActionMenu v-else :id="item.id" :index="index" />
      </template>
    </v-data-table-server>`,
});
