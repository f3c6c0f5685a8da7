import { html, type Markup } from '../server/html.ts';
import { chains } from './interlinked.ts';

const cell = (label: string, attributes = ''): Markup =>
  html`<td${attributes === 'r' && html` rowspan="2"`}><strong>${label}</strong></td>`;
const hanging = (label: string): Markup => cell(label, 'r');
const over = (label: string, columns: number): Markup => html`<td colspan="${columns}"><strong>${label}</strong></td>`;
const row = (...cells: Markup[]): Markup => html`<tr>${cells}</tr>`;

export const heads = {
  payment: html`${row(hanging('STT'), hanging('Tên đơn vị'), hanging('Hồ sơ thu phí'), over('Thanh toán', 2), hanging('Tỷ lệ thanh toán trực tuyến'), hanging('Phí (VNĐ)'), hanging('Lệ phí (VNĐ)'), hanging('Tổng số tiền (VNĐ)'))}${row(cell('Trực tiếp'), cell('Trực tuyến'))}`,
  digitisation: html`${row(hanging('STT'), hanging('Đơn vị'), hanging('Tiếp nhận'), over('Số hóa hồ sơ TTHC khi tiếp nhận', 5), hanging('Đã giải quyết'), over('Số hóa kết quả giải quyết', 3), over('Đánh giá', 2))}${row(...['Chưa số hóa TPHS', 'Có số hóa TPHS', 'Có tái sử dụng thành phần', 'Có tái sử dụng thành phần từ cổng DVC quốc gia', 'Tỷ lệ số hóa TPHS', 'Chưa số hóa', 'Đã số hóa', 'Tỷ lệ số hóa kết quả', 'Tỷ lệ số hóa TPHS', 'Tỷ lệ số hóa kết quả'].map((label) => cell(label)))}`,
  certifiedCopies: html`${row(hanging('STT'), hanging('Đơn vị'), over('Chứng thực bản sao điện tử từ bản chính', 4))}${row(cell('Số yêu cầu'), cell('Đã cấp'), cell('Đang xử lý'), cell('Từ chối'))}`,
  interlinked: html`${row(hanging('STT'), hanging('Đơn vị'), ...chains.map(([, label]) => over(label, 3)))}${row(...chains.flatMap(() => [cell('Tiếp nhận'), cell('Đã trả kết quả'), cell('Đang xử lý')]))}`,
  ofTheDay: html`${row(hanging('STT'), hanging('Tên đơn vị xử lý'), over('Tiếp nhận trong ngày', 3), hanging('Có kết quả trong ngày'), hanging('Đã trả công dân trong ngày'), hanging('Thu phí, lệ phí trong ngày'), hanging('Yêu cầu bổ sung trong ngày'), hanging('Yêu cầu trả lại, xin rút trong ngày'))}${row(cell('Trực tiếp'), cell('Trực tuyến'), cell('Qua BCCI'))}`,
  byState: html`${row(hanging('STT'), hanging('Đơn vị'), over('Mới đăng ký', 3), over('Đã tiếp nhận', 5), over('Có kết quả', 4))}${row(...['Chờ tiếp nhận', 'Đủ điều kiện đã nộp phí, chờ tiếp nhận', 'Đủ điều kiện chưa nộp phí, chờ tiếp nhận', 'Mới tiếp nhận', 'Đang xử lý', 'Dừng xử lý', 'Chờ thực hiện nghĩa vụ tài chính', 'Chờ bổ sung', 'Chờ xác nhận kết quả', 'Chờ xác nhận bổ sung', 'Chờ xác nhận trả lại', 'Chờ trả'].map((label) => cell(label)))}`,
};
