import { computed, defineComponent, shallowRef, watch } from 'vue';
import { getJson } from '../common/api.ts';
import { dateSecond } from '../common/format.ts';
import type { DossierItem } from '../common/types.ts';

/** Labels and values side by side as plain text, no table and no form; what is not known leaves its line out. */
function linesOf(dossier: DossierItem): [string, string | undefined][] {
  const { owner } = dossier;
  return [
    ['Mã hồ sơ:', dossier.code],
    ['Dịch vụ:', dossier.procedureName],
    ['Chủ hồ sơ:', owner.name],
    ['Số CMND/ căn cước:', owner.idNumber],
    ['Địa chỉ:', owner.address],
    ['Điện thoại:', owner.phone],
    ['Tên người nộp:', dossier.submitter ?? owner.name],
    [dossier.channel === 2 ? 'Ngày gửi trực tuyến:' : 'Ngày nộp hồ sơ:', dateSecond(dossier.submitted)],
    ['Ngày tiếp nhận:', dateSecond(dossier.received)],
    ['Ngày hẹn trả:', dateSecond(dossier.due)],
    ['Ngày hoàn thành:', dateSecond(dossier.completed)],
    ['Trạng thái:', dossier.statusText],
    ['Cơ quan:', dossier.unitName],
    ['Ghi chú:', ''],
  ];
}

export const DetailPage = defineComponent({
  props: { id: { type: String, required: true }, index: { type: Number, required: true } },
  setup(props) {
    const dossier = shallowRef<DossierItem>();
    const load = async (id: string): Promise<void> => {
      dossier.value = undefined;
      dossier.value = await getJson<DossierItem>(`/o/rest/v2/dossiers/${id}`).catch(() => undefined);
    };
    watch(() => props.id, load, { immediate: true });
    return { dossier, lines: computed(() => (dossier.value === undefined ? [] : linesOf(dossier.value).filter(([, value]) => value))) };
  },
  template: `
    <div class="page detail">
      <div class="page-title">Chi tiết hồ sơ <a class="back" :href="'#/danh-sach-ho-so/' + index">Quay lại</a></div>
      <v-card v-if="dossier" class="detail-card" variant="outlined">
        <div class="detail-head">Thông tin chung hồ sơ</div>
        <div class="detail-lines">
          <div v-for="[label, value] in lines" :key="label" class="detail-line">
            <span class="detail-label">{{ label }}</span>&nbsp;<span class="detail-value">{{ value }}</span>
          </div>
        </div>
      </v-card>
      <div v-else class="content-placeholder" />
    </div>`,
});
