import { computed, defineComponent, shallowRef, type PropType } from 'vue';
import { useDisplay } from 'vuetify';
import { postJson } from '../common/api.ts';
import type { Me } from '../common/types.ts';
import { DetailPage } from '../detail/DetailPage.ts';
import { ListPage } from '../list/ListPage.ts';
import { ReportPage } from '../report/ReportPage.ts';
import { listMenus, reportMenus } from './menus.ts';
import { route } from './route.ts';

export const StaffArea = defineComponent({
  components: { DetailPage, ListPage, ReportPage },
  props: { me: { type: Object as PropType<Me>, required: true } },
  emits: ['left'],
  setup(_props, { emit }) {
    const { smAndDown } = useDisplay();
    const drawer = shallowRef(!smAndDown.value);
    const page = computed(() => {
      const [head = 'danh-sach-ho-so', which = '0', kind, id] = route.value.parts;
      const report = head === 'thong-ke' ? reportMenus.find(({ path }) => path === which) : undefined;
      if (report) return { report };
      const index = Number(which) in listMenus ? Number(which) : 0;
      return { list: listMenus[index], index, dossier: kind === 'ho-so' ? id : undefined };
    });
    const leave = async (): Promise<void> => {
      await postJson('/api/logout', {});
      emit('left');
    };
    return { listMenus, reportMenus, drawer, page, leave };
  },
  template: `
    <v-app-bar color="primary" density="compact" flat>
      <v-btn icon="menu" aria-label="Danh mục" @click="drawer = !drawer" />
      <v-app-bar-title>{{ me.title }}</v-app-bar-title>
      <v-spacer />
      <span class="who">{{ me.name }} - {{ me.office }}</span>
      <v-btn size="small" @click="leave">Đăng xuất</v-btn>
    </v-app-bar>
    <v-navigation-drawer v-model="drawer" width="230">
      <v-list density="compact" nav>
        <v-list-subheader>Danh sách hồ sơ</v-list-subheader>
        <v-list-item v-for="(menu, at) in listMenus" :key="at" :href="'#/danh-sach-ho-so/' + at"
          :active="page.index === at" :title="menu.title" />
        <v-list-subheader>Báo cáo thống kê</v-list-subheader>
        <v-list-item v-for="menu in reportMenus" :key="menu.path" :href="'#/thong-ke/' + menu.path"
          :active="page.report === menu" :title="menu.title" />
      </v-list>
    </v-navigation-drawer>
    <v-main>
      <ReportPage v-if="page.report" :key="page.report.path" :me="me" :menu="page.report" />
      <DetailPage v-else-if="page.dossier" :id="page.dossier" :index="page.index" />
      <ListPage v-else :key="page.index" :me="me" :menu="page.list" :index="page.index" />
    </v-main>`,
});
