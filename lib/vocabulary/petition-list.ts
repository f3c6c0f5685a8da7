/**
 * What the columns of a list of petitions (phản ánh, kiến nghị) tell of each. Apart from the fields of a dossier: a petition is
 * none, and its days are other days. The labels are those of lists of online services for petitions and of the words of the
 * rules about them; no list of a real provincial system has been read.
 */
export const petitionFields = {
  /** When the citizen sent it; the clocks run from `received`. */
  sent: 'Ngày gửi',
  received: 'Ngày tiếp nhận',
  classified: 'Ngày phân loại',
  refused: 'Ngày từ chối',
  supplementAsked: 'Ngày yêu cầu bổ sung',
  supplemented: 'Ngày bổ sung',
  due: 'Hạn trả lời',
  answered: 'Ngày trả lời',
  published: 'Ngày công khai',
  publication: 'Công khai',
  state: 'Trạng thái',
} as const satisfies Readonly<Record<string, string>>;

export type PetitionFieldId = keyof typeof petitionFields;

/**
 * Labels with the words for petitions taken out, the surest first. "Ngày xử lý" stands nowhere: it may be the day on which the work
 * began as well as the day on which it ended.
 */
export const petitionFieldLabels: Readonly<Record<PetitionFieldId, readonly string[]>> = {
  sent: ['Ngày gửi', 'Thời gian gửi', 'Ngày giờ gửi', 'Thời điểm gửi', 'Ngày tạo'],
  received: [
    'Ngày tiếp nhận',
    'Ngày nhận',
    'Thời gian tiếp nhận',
    'Thời điểm tiếp nhận',
    'Ngày giờ tiếp nhận',
    'Thời gian nhận',
    'Tiếp nhận',
  ],
  classified: ['Ngày phân loại', 'Thời gian phân loại', 'Ngày chuyển xử lý', 'Ngày phân công'],
  refused: ['Ngày từ chối', 'Ngày từ chối tiếp nhận', 'Thời gian từ chối', 'Ngày từ chối xử lý', 'Ngày thông báo từ chối'],
  supplementAsked: [
    'Ngày yêu cầu bổ sung',
    'Ngày yêu cầu bổ sung thông tin',
    'Thời gian yêu cầu bổ sung',
    'Ngày đề nghị bổ sung',
    'Ngày đề nghị bổ sung thông tin',
  ],
  supplemented: ['Ngày bổ sung', 'Ngày bổ sung thông tin', 'Ngày đã bổ sung', 'Thời gian bổ sung'],
  due: [
    'Hạn trả lời',
    'Thời hạn trả lời',
    'Hạn xử lý',
    'Thời hạn xử lý',
    'Hạn giải quyết',
    'Thời hạn giải quyết',
    'Hạn phản hồi',
    'Hạn hoàn thành',
    'Ngày hết hạn',
    'Ngày hết hạn xử lý',
    'Ngày đến hạn',
    'Thời hạn',
  ],
  answered: [
    'Ngày trả lời',
    'Thời gian trả lời',
    'Ngày phản hồi',
    'Thời gian phản hồi',
    'Ngày xử lý xong',
    'Ngày giải quyết xong',
    'Ngày hoàn thành',
    'Thời gian hoàn thành',
    'Ngày hoàn thành xử lý',
    'Ngày có kết quả',
    'Ngày trả kết quả',
    'Ngày kết thúc',
    'Ngày kết thúc xử lý',
  ],
  published: [
    'Ngày công khai',
    'Ngày công khai kết quả',
    'Ngày công khai câu trả lời',
    'Ngày đăng tải',
    'Ngày đăng tải công khai',
    'Thời gian công khai',
    'Thời gian đăng tải',
  ],
  publication: ['Công khai', 'Trạng thái công khai', 'Tình trạng công khai', 'Đăng tải công khai', 'Đã công khai'],
  state: ['Trạng thái', 'Tình trạng', 'Trạng thái xử lý', 'Tình trạng xử lý', 'Trạng thái / Hướng xử lý', 'Tiến độ xử lý'],
};

/** Labels that resemble one of these closely and mean something else. */
export const otherPetitionLabels: readonly string[] = [
  'Ngày xử lý',
  'Thời gian xử lý',
  'Ngày nhập',
  'Ngày lập',
  'Ngày chuyển',
  'Ngày trình',
  'Ngày cập nhật',
  'Người nhận',
];

/** `open`: the office works on it. `elsewhere`: handed on; whose clock runs is not known. */
export type PetitionStateId =
  'notReceived' | 'open' | 'awaitingSupplement' | 'refused' | 'elsewhere' | 'answered' | 'awaitingPublication' | 'published' | 'withdrawn';

export const petitionStateLabels: Readonly<Record<PetitionStateId, readonly string[]>> = {
  notReceived: ['Chờ tiếp nhận', 'Chưa tiếp nhận', 'Mới gửi', 'Đã gửi', 'Mới đến', 'Nháp', 'Mới đăng ký'],
  open: [
    'Đang xử lý',
    'Đang giải quyết',
    'Đã tiếp nhận',
    'Mới tiếp nhận',
    'Chờ phân loại',
    'Đã phân loại',
    'Chờ xử lý',
    'Chưa xử lý',
    'Đã phân công',
    'Đang phân công',
    'Chờ trả lời',
    'Chưa trả lời',
    'Đang xử lý trong hạn',
    'Đang xử lý quá hạn',
    'Quá hạn xử lý',
    'Chờ duyệt trả lời',
    'Đã bổ sung',
  ],
  awaitingSupplement: [
    'Yêu cầu bổ sung',
    'Chờ bổ sung',
    'Yêu cầu bổ sung thông tin',
    'Chờ bổ sung thông tin',
    'Đang chờ bổ sung',
    'Đã yêu cầu bổ sung',
  ],
  refused: ['Từ chối', 'Từ chối tiếp nhận', 'Đã từ chối', 'Không tiếp nhận', 'Từ chối xử lý', 'Không đủ điều kiện tiếp nhận'],
  elsewhere: ['Đã chuyển', 'Đã chuyển cơ quan khác', 'Chuyển cơ quan khác', 'Chuyển đơn vị khác', 'Đã chuyển tiếp', 'Đã chuyển xử lý'],
  answered: [
    'Đã trả lời',
    'Đã xử lý',
    'Đã giải quyết',
    'Đã xử lý xong',
    'Đã hoàn thành',
    'Hoàn thành',
    'Đã phản hồi',
    'Đã có phản hồi',
    'Đã có kết quả',
    'Đã kết thúc',
    'Đã đóng',
  ],
  awaitingPublication: ['Chờ công khai', 'Chưa công khai', 'Đã trả lời, chờ công khai', 'Đã trả lời, chưa công khai'],
  published: ['Đã công khai', 'Đã trả lời, công khai', 'Đã trả lời, đã công khai', 'Đã đăng tải', 'Đã đăng tải công khai'],
  withdrawn: ['Đã rút', 'Đã hủy', 'Đã xóa', 'Công dân rút'],
};

/** `no`: it was decided that the answer is not made public. */
export type Publication = 'done' | 'notYet' | 'no';

/** What a column "Công khai" says of each. */
export const publicationLabels: Readonly<Record<Publication, readonly string[]>> = {
  done: ['Có', 'Đã công khai', 'Đã đăng tải', 'Đã đăng tải công khai', 'Công khai'],
  notYet: ['Chưa', 'Chưa công khai', 'Chưa đăng tải', 'Chờ công khai'],
  no: ['Không', 'Không công khai'],
};
