import { computed, defineComponent, ref, type PropType } from 'vue';
import { useDisplay } from 'vuetify';
import type { ListMenu } from '../app/menus.ts';
import { go, route } from '../app/route.ts';
import type { Me } from '../common/types.ts';
import { ListPager } from './ListPager.ts';
import { ListTable } from './ListTable.ts';
import { useDossiers } from './useDossiers.ts';

const whole = (text: string | null, otherwise: number): number => (text !== null && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : otherwise);

/** Page, size and search stand in the address, so going back in the browser goes back in the list. */
export const ListPage = defineComponent({
  components: { ListPager, ListTable },
  props: {
    me: { type: Object as PropType<Me>, required: true },
    menu: { type: Object as PropType<ListMenu>, required: true },
    index: { type: Number, required: true },
  },
  setup(props) {
    const { smAndDown } = useDisplay();
    const question = computed(() => {
      const { query } = route.value;
      return {
        list: props.menu.list,
        page: whole(query.get('page'), 1),
        size: whole(query.get('size'), 15),
        code: query.get('dossierNo') ?? '',
        owner: query.get('applicantName') ?? '',
      };
    });
    const code = ref(question.value.code);
    const owner = ref(question.value.owner);
    const turn = (page: number, size: number): void =>
      go(`/danh-sach-ho-so/${props.index}`, {
        page: String(page),
        size: String(size),
        ...(code.value !== '' && { dossierNo: code.value }),
        ...(owner.value !== '' && { applicantName: owner.value }),
      });
    return { ...useDossiers(question), question, code, owner, turn, narrow: smAndDown };
  },
  template: `
    <div class="page">
      <div class="page-title">{{ menu.title }}</div>
      <form class="search" @submit.prevent="turn(1, question.size)">
        <v-text-field v-model="code" label="Mã hồ sơ" variant="underlined" density="compact" hide-details />
        <v-text-field v-model="owner" label="Tên chủ hồ sơ" variant="underlined" density="compact" hide-details />
        <v-btn type="submit" color="primary" size="small" prepend-icon="search">Tìm kiếm</v-btn>
      </form>
      <ListTable :menu="menu" :index="index" :items="items" :total="total" :page="question.page" :size="question.size"
        :loading="loading" :now="me.now" :narrow="narrow" />
      <ListPager :total="total" :page="question.page" :size="question.size" @turn="turn" />
    </div>`,
});
