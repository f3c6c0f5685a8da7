import { defineComponent } from 'vue';
import { go } from '../app/route.ts';

/** The menu itself opens at the end of the page, away from its row. */
export const ActionMenu = defineComponent({
  props: { id: { type: String, required: true }, index: { type: Number, required: true } },
  setup(props) {
    return { open: () => go(`/danh-sach-ho-so/${props.index}/ho-so/${props.id}/NEW`) };
  },
  template: `
    <v-menu>
      <template #activator="{ props: opener }"><v-btn v-bind="opener" icon="filter_list" variant="text" size="x-small" /></template>
      <v-list density="compact">
        <v-list-item title="Xem chi tiết" @click="open" />
        <v-list-item title="In phiếu tiếp nhận" />
        <v-list-item title="Xem quá trình xử lý" />
      </v-list>
    </v-menu>`,
});
