import type { DraftTemplate } from '../draft';

/** For an office that resolves dossiers itself: a commune, a centre, a department. */
export const baoCaoMotCap: DraftTemplate = {
  version: 1,
  id: 'bao-cao-mot-cap',
  name: 'Báo cáo của cơ quan trực tiếp giải quyết (xã, phường, Trung tâm, sở)',
  blocks: [
    { kind: 'title', text: 'BÁO CÁO' },
    {
      kind: 'subtitle',
      text: 'Công tác kiểm soát thủ tục hành chính, thực hiện cơ chế một cửa, một cửa liên thông và thủ tục hành chính trên môi trường điện tử {{kỳ}}',
    },
    { kind: 'note', text: '(Số liệu tính từ ngày {{từ ngày}} đến ngày {{đến ngày}})' },
    { kind: 'paragraph', text: '{{nếu biết nơi nhận}}Kính gửi: {{nơi nhận}}.{{hết}}' },
    {
      kind: 'paragraph',
      text: '{{đơn vị đầy đủ}} báo cáo kết quả kiểm soát thủ tục hành chính (TTHC) {{kỳ}} như sau:',
    },
    { kind: 'heading', text: 'I. TÌNH HÌNH, KẾT QUẢ THỰC HIỆN' },
    { kind: 'paragraph', text: '{{nếu biết phản ánh tiếp nhận}}' },
    { kind: 'heading', text: '1. Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính' },
    {
      kind: 'list',
      text: '{{nếu phản ánh tiếp nhận > 0}}- Tổng số phản ánh, kiến nghị đã tiếp nhận: {{phản ánh tiếp nhận}}{{nếu biết phản ánh mới; biết phản ánh kỳ trước}}, trong đó: tiếp nhận mới trong kỳ: {{phản ánh mới}}; từ kỳ trước chuyển qua: {{phản ánh kỳ trước}}{{hết}}.{{còn lại}}- Trong kỳ không tiếp nhận phản ánh, kiến nghị.{{hết}}',
    },
    {
      kind: 'list',
      text: '{{nếu phản ánh tiếp nhận > 0}}- Số phản ánh, kiến nghị đã xử lý: {{phản ánh đã xử lý}}; đang xử lý: {{phản ánh đang xử lý}}.{{hết}}',
    },
    { kind: 'heading', text: '2. Tình hình, kết quả giải quyết TTHC' },
    { kind: 'paragraph', text: '{{còn lại}}' },
    { kind: 'heading', text: '1. Tình hình, kết quả giải quyết TTHC' },
    { kind: 'paragraph', text: '{{hết}}' },
    {
      kind: 'list',
      text: '- Tổng số hồ sơ TTHC đã tiếp nhận trong kỳ báo cáo: {{tổng tiếp nhận}} hồ sơ, trong đó: số mới tiếp nhận trong kỳ: {{mới tiếp nhận}} hồ sơ (trực tuyến: {{trực tuyến}} hồ sơ; trực tiếp và qua dịch vụ bưu chính công ích: {{trực tiếp và bưu chính}} hồ sơ); số từ kỳ trước chuyển qua: {{kỳ trước chuyển qua}} hồ sơ.',
    },
    {
      kind: 'list',
      text: '- Số lượng hồ sơ đã giải quyết: {{đã giải quyết}} hồ sơ, trong đó: {{nếu biết trước hạn; biết đúng hạn}}giải quyết trước hạn: {{trước hạn}} hồ sơ, đúng hạn: {{đúng hạn}} hồ sơ{{còn lại}}giải quyết trước hạn và đúng hạn: {{trước và đúng hạn}} hồ sơ{{hết}}, quá hạn: {{quá hạn}} hồ sơ.',
    },
    {
      kind: 'list',
      text: '- Số lượng hồ sơ đang giải quyết: {{đang giải quyết}} hồ sơ{{nếu biết đang trong hạn; biết đang quá hạn}}, trong đó: trong hạn: {{đang trong hạn}} hồ sơ, quá hạn: {{đang quá hạn}} hồ sơ{{hết}}.',
    },
    {
      kind: 'paragraph',
      text: '{{nếu đã giải quyết > 0}}Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn đạt {{tỷ lệ trước và đúng hạn}} trên tổng số hồ sơ đã giải quyết{{nếu quá hạn > 0}}; tỷ lệ hồ sơ giải quyết quá hạn là {{tỷ lệ quá hạn}}{{hết}}.{{hết}}',
    },
    {
      kind: 'paragraph',
      text: '{{nếu biết so với kỳ trước: đã giải quyết}}Số hồ sơ đã giải quyết {{so với kỳ trước: đã giải quyết}}.{{hết}}{{nếu biết so với cùng kỳ: đã giải quyết}} So với cùng kỳ năm trước, số hồ sơ đã giải quyết {{so với cùng kỳ: đã giải quyết}}.{{hết}}',
    },
    { kind: 'paragraph', text: '{{nếu biết phản ánh tiếp nhận}}' },
    { kind: 'heading', text: '3. Thực hiện TTHC trên môi trường điện tử' },
    { kind: 'paragraph', text: '{{còn lại}}' },
    { kind: 'heading', text: '2. Thực hiện TTHC trên môi trường điện tử' },
    { kind: 'paragraph', text: '{{hết}}' },
    {
      kind: 'list',
      text: '{{nếu mới tiếp nhận > 0}}- Hồ sơ tiếp nhận trực tuyến: {{trực tuyến}} hồ sơ, đạt {{tỷ lệ trực tuyến}} trên số hồ sơ mới tiếp nhận trong kỳ.{{hết}}',
    },
    {
      kind: 'list',
      text: '{{nếu biết thanh toán trực tuyến; hồ sơ phải thanh toán > 0}}- Thanh toán trực tuyến: {{thanh toán trực tuyến}}/{{hồ sơ phải thanh toán}} hồ sơ, đạt {{tỷ lệ thanh toán trực tuyến}}.{{hết}}',
    },
    {
      kind: 'list',
      text: '{{nếu biết tổng tiền}}- Số phí, lệ phí đã thu: {{tổng tiền}} đồng ({{bằng chữ: tổng tiền}} đồng).{{hết}}',
    },
    {
      kind: 'list',
      text: '{{nếu biết số hóa kết quả; kết quả phải số hóa > 0}}- Số hóa kết quả giải quyết: {{số hóa kết quả}}/{{kết quả phải số hóa}} hồ sơ, đạt {{tỷ lệ số hóa kết quả}}.{{hết}}',
    },
    { kind: 'heading', text: 'II. ĐÁNH GIÁ CHUNG' },
    {
      kind: 'paragraph',
      text: '{{nếu quá hạn > 0}}Trong kỳ có {{quá hạn}} hồ sơ giải quyết quá hạn.{{hết}}{{nếu đang quá hạn > 0}} Còn {{đang quá hạn}} hồ sơ đang giải quyết đã quá hạn.{{hết}}{{nếu quá hạn = 0; đang quá hạn = 0}}Trong kỳ không có hồ sơ quá hạn.{{hết}}',
    },
    { kind: 'heading', text: 'III. PHƯƠNG HƯỚNG, NHIỆM VỤ' },
    { kind: 'paragraph', text: '……' },
    { kind: 'heading', text: 'IV. KIẾN NGHỊ, ĐỀ XUẤT' },
    { kind: 'paragraph', text: '……' },
    { kind: 'paragraph', text: 'Trên đây là báo cáo của {{đơn vị}}{{nếu biết nơi nhận}}, kính gửi {{nơi nhận}} tổng hợp{{hết}}./.' },
  ],
};
