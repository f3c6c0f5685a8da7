import { describe, expect, test } from 'vitest';
import { readCompositeCell, readDeadlineCell } from '../../../lib/dossier/composite-cell';
import { splitByLabels } from '../../../lib/table/labelled-text';
import { readPersonCell } from '../../../lib/dossier/person-cell';
import type { FieldValue } from '../../../lib/dossier/dossier';
import type { FieldId } from '../../../lib/vocabulary/field';

const code = 'H56.01-261120-0015';
const subject = '- Cấp giấy phép xây dựng';
const state = '- Trạng thái hồ sơ : Đang xử lý';
const dates = '- Tiếp nhận trực tuyến: 20/11/2026 10:15, hẹn trả: 30/11/2026 17:00';
const rating = '- Đánh giá: HÀI LÒNG';
const remark = '- Nội dung đánh giá: Cán bộ nhiệt tình: đúng hẹn';

function texts(values: Partial<Record<FieldId, FieldValue>>): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, value.moment ?? value.state ?? value.channel ?? value.text]),
  );
}

const whole = {
  code,
  subject: 'Cấp giấy phép xây dựng',
  state: 'processing',
  channel: 'online',
  received: '2026-11-20T10:15:00',
  due: '2026-11-30T17:00:00',
};
const without = (...fields: string[]) => Object.fromEntries(Object.entries(whole).filter(([field]) => !fields.includes(field)));

describe('a cell that holds a whole dossier', () => {
  test('every line', () => {
    expect(texts(readCompositeCell([code, subject, state, dates]))).toEqual(whole);
  });
  test.each([
    ['code', [subject, state, dates], without('code')],
    ['subject', [code, state, dates], without('subject')],
    ['state', [code, subject, dates], without('state')],
    ['dates', [code, subject, state], without('channel', 'received', 'due')],
    ['all but the code', [code], { code }],
  ])('without %s nothing shifts', (_, lines, expected) => {
    expect(texts(readCompositeCell(lines))).toEqual(expected);
  });
  test('either date may be empty while the words stay', () => {
    expect(texts(readCompositeCell([code, subject, '- Tiếp nhận trực tiếp: , hẹn trả: 30/11/2026 17:00']))).toEqual({
      code,
      subject: whole.subject,
      channel: 'direct',
      due: whole.due,
    });
    expect(texts(readCompositeCell([code, subject, '- Tiếp nhận qua bưu chính công ích: 20/11/2026 10:15, hẹn trả: ']))).toEqual({
      code,
      subject: whole.subject,
      channel: 'postal',
      received: whole.received,
    });
  });
  test('a dossier that is only submitted', () => {
    expect(
      texts(
        readCompositeCell([
          code,
          subject,
          '- Trạng thái hồ sơ : Mới đăng ký - Nộp qua Cổng DVC Quốc gia',
          '- Ngày nộp hồ sơ: 20/11/2026 10:15',
        ]),
      ),
    ).toEqual({ code, subject: whole.subject, state: 'submitted', channel: 'online', submitted: whole.received });
  });
  test('rating lines and colons inside them', () => {
    expect(texts(readCompositeCell([code, subject, state, dates, rating]))['rating']).toBe('HÀI LÒNG');
    expect(texts(readCompositeCell([code, subject, state, dates, rating, remark]))).toMatchObject({ ...whole, rating: 'HÀI LÒNG' });
  });
  test('the place of the matter is not the address of the owner', () => {
    expect(texts(readCompositeCell([code, subject, dates, '- Địa bàn phát sinh hồ sơ: Tỉnh Mẫu,Phường Mẫu Đông']))).toMatchObject({
      place: 'Tỉnh Mẫu,Phường Mẫu Đông',
    });
    expect(readCompositeCell([code, '- Địa bàn phát sinh hồ sơ: Tỉnh Mẫu']).address).toBeUndefined();
  });
  test('what the page has cut is marked and proves nothing', () => {
    const values = readCompositeCell([code, '- Cấp giấy phép xâ…', '- Trạng t…', dates]);
    expect(values.subject).toEqual({ text: 'Cấp giấy phép xâ…', cut: true });
    expect(values.state).toEqual({ text: '', cut: true });
    expect(readCompositeCell([code, '- T…', '- Tr…', dates])).toMatchObject({
      subject: { text: 'T…', cut: true },
      state: { text: '', cut: true },
    });
    expect(readCompositeCell([code, '- Tr…', dates]).state).toBeUndefined();
    expect(readCompositeCell([code, subject, '- Trạng thái hồ sơ : Đang x…']).state).toEqual({ text: 'Đang x…', cut: true });
  });
  test('a subject with colons and dates stays whole', () => {
    expect(texts(readCompositeCell([code, '- Cấp bản sao: trích lục, ngày 05/04/2023']))['subject']).toBe(
      'Cấp bản sao: trích lục, ngày 05/04/2023',
    );
  });
  test('parts end before the sign that parts them', () => {
    expect(splitByLabels('Hạn xử lý: 30/11/2026 17:00. Người xử lý: Trần Thị A - Thời gian còn lại: 3 ngày')).toEqual([
      { field: 'stepDue', text: '30/11/2026 17:00' },
      { field: 'handler', text: 'Trần Thị A' },
      { field: 'remaining', text: '3 ngày' },
    ]);
    expect(splitByLabels('Trạng-thái: x')).toEqual([]);
  });
  test('nothing at all', () => {
    expect(readCompositeCell([])).toEqual({});
    expect(readCompositeCell(['', '-', ' '])).toEqual({});
  });
});

describe('a deadline cell', () => {
  test.each([
    [
      ['Hạn xử lý: 30/11/2026 17:00', 'Người xử lý: Trần Thị A', 'Thời gian còn lại: 3 ngày 2 giờ 5 phút'],
      { stepDue: '2026-11-30T17:00:00', handler: 'Trần Thị A', remaining: '3 ngày 2 giờ 5 phút' },
    ],
    [['Hạn xử lý: 30/11/2026 17:00', 'Đã quá hạn 3 ngày'], { stepDue: '2026-11-30T17:00:00', remaining: 'Đã quá hạn 3 ngày' }],
    [['Còn 2 ngày'], { remaining: 'Còn 2 ngày' }],
    [[], {}],
  ])('%j', (lines, expected) => {
    expect(texts(readDeadlineCell(lines) ?? {})).toEqual(expected);
  });
});

describe('a cell about a person', () => {
  const full = ['Nguyễn Văn A (000100000018)', '0900000018', 'Tổ 3, xã Mẫu', 'a@example.invalid'];
  const read = {
    owner: 'Nguyễn Văn A',
    idNumber: '000100000018',
    phone: '0900000018',
    address: 'Tổ 3, xã Mẫu',
    email: 'a@example.invalid',
  };
  test('every line', () => {
    expect(texts(readPersonCell('owner', full))).toEqual(read);
  });
  test.each([
    ['phone', 1],
    ['address', 2],
    ['email', 3],
  ] as const)('without %s nothing shifts', (field, at) => {
    const { [field]: _, ...rest } = read;
    expect(
      texts(
        readPersonCell(
          'owner',
          full.filter((__, i) => i !== at),
        ),
      ),
    ).toEqual(rest);
  });
  test.each([
    ['Nguyễn Văn A ()', { owner: 'Nguyễn Văn A' }],
    ['CÔNG TY TNHH MẪU (VIETNAM)', { owner: 'CÔNG TY TNHH MẪU (VIETNAM)' }],
    ['Công ty A (B)', { owner: 'Công ty A (B)' }],
    ['Nguyễn Văn A (C1234567)', { owner: 'Nguyễn Văn A', idNumber: 'C1234567' }],
    ['', { owner: '' }],
  ])('%j', (line, expected) => {
    expect(texts(readPersonCell('owner', [line]))).toEqual(expected);
  });
  test('labelled lines go by their labels', () => {
    expect(texts(readPersonCell('submitter', ['Trần B', 'Điện thoại: 0900 000 019', 'Địa chỉ: Số 5, phường Mẫu']))).toEqual({
      submitter: 'Trần B',
      phone: '0900 000 019',
      address: 'Số 5, phường Mẫu',
    });
  });
});
