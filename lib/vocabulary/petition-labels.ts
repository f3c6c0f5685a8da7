import type { IndicatorId } from './indicator';

export type PetitionGroupId = 'taken' | 'about' | 'done';

/** Group headers with the words for petitions taken out. */
export const petitionGroupLabels: Readonly<Record<PetitionGroupId, readonly string[]>> = {
  taken: ['Tiếp nhận', 'Số lượng tiếp nhận', 'Số đã tiếp nhận', 'Tổng số', 'Tổng số đã tiếp nhận trong kỳ báo cáo', 'Số tiếp nhận'],
  about: ['Nội dung', 'Trong đó', 'Phân loại'],
  done: ['Đã xử lý', 'Số đã xử lý', 'Đã giải quyết', 'Kết quả xử lý'],
};

type Leaves = Readonly<Partial<Record<IndicatorId, readonly string[]>>>;

const KINDS: Leaves = {
  'petition.onRules': ['Về quy định hành chính', 'Quy định hành chính', 'Số về quy định hành chính'],
  'petition.onConduct': ['Về hành vi hành chính', 'Hành vi hành chính', 'Số về hành vi hành chính'],
  'petition.noGrounds': ['Không đủ cơ sở giải quyết', 'Không đủ cơ sở'],
};

/** Leaves under each group; the slots of biểu II.05a. */
export const petitionLeaves: Readonly<Record<PetitionGroupId, Leaves>> = {
  taken: {
    'petition.total': ['Tổng số', 'Tổng', 'Cộng'],
    'petition.received': [
      'Trong kỳ',
      'Số tiếp nhận mới trong kỳ',
      'Tiếp nhận mới',
      'Mới tiếp nhận',
      'Tiếp nhận mới trong kỳ',
      'Số tiếp nhận mới',
    ],
    'petition.carriedOver': [
      'Kỳ trước',
      'Từ kỳ trước',
      'Số từ kỳ trước chuyển qua',
      'Kỳ trước chuyển qua',
      'Từ kỳ trước chuyển qua',
      'Kỳ trước chuyển sang',
    ],
    ...KINDS,
  },
  about: KINDS,
  done: {
    'petition.resolved': ['Tổng số', 'Tổng', 'Cộng', 'Đã xử lý', 'Số đã xử lý', 'Đã giải quyết'],
    'petition.published': ['Đã đăng tải công khai', 'Đăng tải công khai', 'Số đã được đăng tải công khai', 'Công khai'],
    'petition.pending': ['Đang xử lý', 'Số đang xử lý', 'Đang giải quyết'],
  },
};

export const petitionColumns: Leaves = {
  'petition.total': ['Tổng số', 'Tổng số đã tiếp nhận', 'Tổng số đã tiếp nhận trong kỳ báo cáo'],
  'petition.received': ['Số tiếp nhận mới trong kỳ', 'Tiếp nhận mới', 'Số tiếp nhận mới', 'Trong kỳ'],
  'petition.carriedOver': ['Kỳ trước', 'Từ kỳ trước', 'Số từ kỳ trước chuyển qua', 'Kỳ trước chuyển qua', 'Đơn tồn kỳ trước chuyển sang'],
  'petition.resolved': ['Đã xử lý', 'Số đã xử lý', 'Đã giải quyết', 'Đã trả lời'],
  'petition.published': ['Đã đăng tải công khai', 'Đăng tải công khai', 'Số đã được đăng tải công khai'],
  'petition.pending': ['Đang xử lý', 'Số đang xử lý', 'Đang giải quyết', 'Chưa xử lý'],
  ...KINDS,
};

/** Words by which a table tells that it counts cases of complaint, folded. */
export const caseWords: readonly string[] = ['vu viec', 'khieu nai', 'to cao', 'don thu', 'don ton'];

/** The words of such tables are those of dossiers; what they count is not. */
export const asCase: Readonly<Partial<Record<IndicatorId, IndicatorId>>> = {
  'toResolve.total': 'case.total',
  'received.total': 'case.received',
  carriedOver: 'case.carriedOver',
  awaitingReception: 'case.awaitingReception',
  'resolved.total': 'case.resolved',
  'resolved.onTime': 'case.onTime',
  'resolved.earlyOrOnTime': 'case.onTime',
  'resolved.late': 'case.late',
  'pending.total': 'case.pending',
  'pending.inTime': 'case.inTime',
  'pending.overdue': 'case.overdue',
};
