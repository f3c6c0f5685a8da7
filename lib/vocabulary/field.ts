/** Fields of a dossier. `personal` fields never reach the disk unless switched on in settings. */
export interface FieldDefinition {
  /** Column header in our own CSV. */
  csv: string;
  kind: 'text' | 'date' | 'state' | 'channel' | 'code' | 'amount' | 'ordinal' | 'action' | 'composite' | 'timeliness';
  personal?: true;
}

export const fields = {
  code: { csv: 'Mã hồ sơ', kind: 'code' },
  /** Of a petition (phản ánh, kiến nghị), which is no dossier: read and exported, never kept or counted among them. */
  petitionCode: { csv: 'Mã phản ánh', kind: 'text' },
  procedure: { csv: 'Thủ tục', kind: 'text' },
  procedureCode: { csv: 'Mã thủ tục', kind: 'text' },
  fieldName: { csv: 'Lĩnh vực', kind: 'text' },
  owner: { csv: 'Chủ hồ sơ', kind: 'text', personal: true },
  submitter: { csv: 'Người nộp', kind: 'text', personal: true },
  representative: { csv: 'Người được ủy quyền', kind: 'text', personal: true },
  idNumber: { csv: 'Số giấy tờ', kind: 'text', personal: true },
  phone: { csv: 'Số điện thoại', kind: 'text', personal: true },
  email: { csv: 'Thư điện tử', kind: 'text', personal: true },
  address: { csv: 'Địa chỉ', kind: 'text', personal: true },
  /** Where the matter lies (a plot, a building); not where the owner lives. */
  place: { csv: 'Địa bàn phát sinh hồ sơ', kind: 'text', personal: true },
  subject: { csv: 'Nội dung hồ sơ', kind: 'text', personal: true },
  submitted: { csv: 'Ngày nộp', kind: 'date' },
  received: { csv: 'Ngày tiếp nhận', kind: 'date' },
  due: { csv: 'Hạn trả', kind: 'date' },
  stepDue: { csv: 'Hạn xử lý', kind: 'date' },
  completed: { csv: 'Ngày có kết quả', kind: 'date' },
  returned: { csv: 'Ngày trả', kind: 'date' },
  state: { csv: 'Trạng thái', kind: 'state' },
  channel: { csv: 'Hình thức nộp', kind: 'channel' },
  handler: { csv: 'Người xử lý', kind: 'text', personal: true },
  sender: { csv: 'Người chuyển đến', kind: 'text', personal: true },
  unit: { csv: 'Đơn vị', kind: 'text' },
  serviceLevel: { csv: 'Mức độ', kind: 'text' },
  fee: { csv: 'Phí, lệ phí', kind: 'text' },
  remaining: { csv: 'Thời hạn còn lại', kind: 'timeliness' },
  overdueDays: { csv: 'Số ngày quá hạn', kind: 'timeliness' },
  result: { csv: 'Kết quả', kind: 'text', personal: true },
  note: { csv: 'Ghi chú', kind: 'text', personal: true },
  location: { csv: 'Vị trí hồ sơ', kind: 'text' },
  rating: { csv: 'Đánh giá', kind: 'text', personal: true },
  /** How long the procedure may take, in the page's words: "10 ngày làm việc". */
  term: { csv: 'Thời hạn giải quyết', kind: 'text' },
  supplements: { csv: 'Số lần bổ sung', kind: 'text' },
  /** The new date the citizen was given; where a page has no other due date, it stands under `due`. */
  rescheduled: { csv: 'Ngày hẹn lại', kind: 'date' },
  reschedules: { csv: 'Số lần hẹn lại', kind: 'text' },
  apology: { csv: 'Phiếu xin lỗi', kind: 'text' },
  payment: { csv: 'Tình trạng thanh toán', kind: 'text' },
  digitised: { csv: 'Số hóa thành phần', kind: 'text' },
  electronicResult: { csv: 'Kết quả điện tử', kind: 'text' },
  dossierInfo: { csv: 'Thông tin hồ sơ', kind: 'composite' },
  deadlineInfo: { csv: 'Thời hạn', kind: 'composite' },
  ordinal: { csv: 'STT', kind: 'ordinal' },
  action: { csv: 'Thao tác', kind: 'action' },
} as const satisfies Record<string, FieldDefinition>;

export type FieldId = keyof typeof fields;

export const fieldIds = Object.keys(fields) as FieldId[];

export function isPersonal(field: FieldId): boolean {
  return (fields[field] as FieldDefinition).personal === true;
}
