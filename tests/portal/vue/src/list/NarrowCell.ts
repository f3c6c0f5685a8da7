import { defineComponent, type PropType } from 'vue';
import { dateSecond } from '../common/format.ts';
import type { DossierItem } from '../common/types.ts';

/** On narrow screens all of a dossier stands in one cell; a date that is not known leaves its words behind. */
export const NarrowCell = defineComponent({
  props: {
    dossier: { type: Object as PropType<DossierItem>, required: true },
    late: { type: String, required: true },
    index: { type: Number, required: true },
  },
  setup() {
    return { dateSecond };
  },
  template: `
    <div class="narrow-cell">
      <div><a class="dossier-no" :href="'#/danh-sach-ho-so/' + index + '/ho-so/' + dossier.id + '/NEW'">{{ dossier.code }}</a> - <span>{{ dossier.channel === 2 ? 'Hồ sơ trực tuyến' : 'Hồ sơ một cửa' }}</span></div>
      <div class="service-name">{{ dossier.procedureName }}</div>
      <div><span>Chủ hồ sơ: </span><span>{{ dossier.owner.name }}</span></div>
      <div><span>Tiếp nhận: </span><span>{{ dateSecond(dossier.received) }}</span></div>
      <div><span>Hẹn trả: </span><span>{{ dateSecond(dossier.due) }}</span></div>
      <div v-if="late" :class="{ overdue: late.startsWith('Quá') }">{{ late }}</div>
    </div>`,
});
