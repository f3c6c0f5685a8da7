import type { DraftTemplate } from '../draft';

/** The same for each level, in the order a) b); a level that nobody knows is left out. */
function levelBlocks(mark: string, name: string, at: string): DraftTemplate['blocks'] {
  return [
    { kind: 'heading', text: `${mark}) ${name}:` },
    {
      kind: 'list',
      text: `- Tổng số hồ sơ đã tiếp nhận: {{tổng tiếp nhận @ ${at}}} hồ sơ; trong đó: tiếp nhận trực tuyến: {{trực tuyến @ ${at}}} hồ sơ, trực tiếp và qua dịch vụ bưu chính: {{trực tiếp và bưu chính @ ${at}}} hồ sơ, số kỳ trước chuyển qua: {{kỳ trước chuyển qua @ ${at}}} hồ sơ.`,
    },
    {
      kind: 'list',
      text: `- Số hồ sơ đã giải quyết: {{đã giải quyết @ ${at}}} hồ sơ; trong đó: trước hạn và đúng hạn: {{trước và đúng hạn @ ${at}}} hồ sơ, quá hạn: {{quá hạn @ ${at}}} hồ sơ.`,
    },
    { kind: 'list', text: `- Số hồ sơ đang giải quyết: {{đang giải quyết @ ${at}}} hồ sơ.` },
  ];
}

/** For an office that reports itself and the communes below it. */
export const baoCaoHaiCap: DraftTemplate = {
  version: 1,
  id: 'bao-cao-hai-cap',
  name: 'Báo cáo tổng hợp theo cấp (cấp tỉnh hoặc cấp huyện, và cấp xã)',
  blocks: [
    { kind: 'title', text: 'BÁO CÁO' },
    { kind: 'subtitle', text: 'Tình hình, kết quả kiểm soát thủ tục hành chính và giải quyết thủ tục hành chính {{kỳ}}' },
    { kind: 'note', text: '(Kỳ số liệu: từ ngày {{từ ngày}} đến ngày {{đến ngày}})' },
    { kind: 'paragraph', text: '{{nếu biết nơi nhận}}Kính gửi: {{nơi nhận}}.{{hết}}' },
    { kind: 'paragraph', text: 'Thực hiện chế độ báo cáo định kỳ, {{đơn vị}} báo cáo kết quả {{kỳ}} như sau:' },
    { kind: 'heading', text: 'I. KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH (TTHC)' },
    { kind: 'heading', text: '1. Kết quả chung' },
    {
      kind: 'paragraph',
      text: 'Trong {{kỳ}}, toàn địa bàn tiếp nhận {{tổng tiếp nhận}} hồ sơ TTHC, gồm {{mới tiếp nhận}} hồ sơ mới và {{kỳ trước chuyển qua}} hồ sơ từ kỳ trước chuyển qua. Đã giải quyết {{đã giải quyết}} hồ sơ, trong đó trước hạn và đúng hạn {{trước và đúng hạn}} hồ sơ{{nếu đã giải quyết > 0}} (đạt {{tỷ lệ trước và đúng hạn}}){{hết}}, quá hạn {{quá hạn}} hồ sơ; đang giải quyết {{đang giải quyết}} hồ sơ.',
    },
    {
      kind: 'paragraph',
      text: '{{nếu biết so với kỳ trước: đã giải quyết}}Số hồ sơ đã giải quyết {{so với kỳ trước: đã giải quyết}}.{{hết}}{{nếu biết so với cùng kỳ: đã giải quyết}} So với cùng kỳ năm trước, số hồ sơ đã giải quyết {{so với cùng kỳ: đã giải quyết}}.{{hết}}',
    },
    { kind: 'paragraph', text: '{{nếu biết tổng tiếp nhận @ cấp xã}}' },
    { kind: 'heading', text: '2. Kết quả theo cấp' },
    { kind: 'paragraph', text: '{{nếu biết tổng tiếp nhận @ cấp tỉnh}}' },
    ...levelBlocks('a', 'Cấp tỉnh', 'cấp tỉnh'),
    { kind: 'paragraph', text: '{{còn lại}}' },
    ...levelBlocks('a', 'Cấp huyện', 'cấp huyện'),
    { kind: 'paragraph', text: '{{hết}}' },
    ...levelBlocks('b', 'Cấp xã', 'cấp xã'),
    { kind: 'paragraph', text: '{{hết}}' },
    { kind: 'heading', text: 'II. THỰC HIỆN TTHC TRÊN MÔI TRƯỜNG ĐIỆN TỬ' },
    {
      kind: 'list',
      text: '{{nếu mới tiếp nhận > 0}}- Tiếp nhận trực tuyến {{trực tuyến}}/{{mới tiếp nhận}} hồ sơ mới tiếp nhận, đạt {{tỷ lệ trực tuyến}}.{{hết}}',
    },
    {
      kind: 'list',
      text: '{{nếu biết thanh toán trực tuyến; hồ sơ phải thanh toán > 0}}- Thanh toán trực tuyến {{thanh toán trực tuyến}}/{{hồ sơ phải thanh toán}} hồ sơ, đạt {{tỷ lệ thanh toán trực tuyến}}.{{hết}}',
    },
    { kind: 'list', text: '{{nếu biết tổng tiền}}- Tổng số phí, lệ phí: {{tổng tiền}} đồng ({{bằng chữ: tổng tiền}} đồng).{{hết}}' },
    {
      kind: 'list',
      text: '{{nếu biết số hóa hồ sơ; hồ sơ phải số hóa > 0}}- Số hóa hồ sơ khi tiếp nhận {{số hóa hồ sơ}}/{{hồ sơ phải số hóa}} hồ sơ, đạt {{tỷ lệ số hóa hồ sơ}}.{{hết}}',
    },
    { kind: 'heading', text: 'III. ĐÁNH GIÁ CHUNG' },
    {
      kind: 'paragraph',
      text: '{{nếu quá hạn > 0}}Có {{quá hạn}} hồ sơ giải quyết quá hạn; tỷ lệ hồ sơ giải quyết quá hạn là {{tỷ lệ quá hạn}}.{{hết}}{{nếu đang quá hạn > 0}} Còn {{đang quá hạn}} hồ sơ đang giải quyết đã quá hạn.{{hết}}{{nếu quá hạn = 0; đang quá hạn = 0}}Không có hồ sơ quá hạn.{{hết}}',
    },
    { kind: 'heading', text: 'IV. PHƯƠNG HƯỚNG, KIẾN NGHỊ' },
    { kind: 'paragraph', text: '……' },
    { kind: 'paragraph', text: '{{đơn vị}} báo cáo{{nếu biết nơi nhận}} {{nơi nhận}} tổng hợp{{hết}}./.' },
  ],
};
