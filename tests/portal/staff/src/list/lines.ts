import { dateMinute } from '../common/format.ts';
import type { DossierItem } from '../common/types.ts';

const channelText = { 1: 'trực tiếp', 2: 'trực tuyến', 3: 'qua bưu chính công ích' } as const;

/** Either date may be empty; the words stay. The line begins with a space. */
export function dateLine(dossier: DossierItem): string {
  if (dossier.status === 1) return ` - Ngày nộp hồ sơ: ${dateMinute(dossier.submitted)}`;
  const channel = channelText[dossier.channel];
  return ` - Tiếp nhận ${channel}: ${dateMinute(dossier.received)}, hẹn trả: ${dateMinute(dossier.due)}`;
}

const ratings: Record<string, { text: string; note: string }> = {
  '3': { text: 'RẤT HÀI LÒNG', note: 'Cán bộ hướng dẫn tận tình' },
  '9': { text: 'HÀI LÒNG', note: 'Trả kết quả đúng hẹn' },
  e: { text: 'KHÔNG HÀI LÒNG', note: 'Phải đi lại nhiều lần' },
};

/** A few returned dossiers carry the citizen's rating. */
export function ratingLines(dossier: DossierItem): string[] {
  const rating = dossier.status === 10 ? ratings[dossier.id.slice(-1)] : undefined;
  return rating ? [`- Đánh giá: ${rating.text}`, `- Nội dung đánh giá: ${rating.note}`] : [];
}
