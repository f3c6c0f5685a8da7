import type { TextExample } from '../rule.examples';

const HEAD = 'STT\tLĩnh vực\tTiếp nhận\tĐã giải quyết\tĐang giải quyết\n';

export const holds: readonly TextExample[] = [
  { name: 'cột và dòng đều khớp', text: `${HEAD}1\tHộ tịch\t402\t395\t7\n2\tĐất đai\t61\t40\t21\n\tTổng cộng\t463\t435\t28` },
  { name: 'bảng lĩnh vực', text: 'Lĩnh vực\tSố hồ sơ\nHộ tịch\t512\nChứng thực\t901\nĐất đai\t166\nCộng\t1.579' },
  { name: 'không có dòng tổng', text: 'Đơn vị\tSố hồ sơ\nXã A\t512\nXã B\t901\nXã C\t166' },
  { name: 'tỷ lệ', text: 'Đơn vị\tTỷ lệ\nXã A\t98\nXã B\t97\nXã C\t99\nTổng\t98' },
  { name: 'bảng chữ', text: 'Khó khăn\tGiải pháp\nThiếu máy\tBổ sung máy\nMạng chậm\tNâng cấp' },
];

export const breaks: readonly TextExample[] = [
  { name: 'dòng tổng', text: `${HEAD}1\tHộ tịch\t402\t395\t7\n2\tĐất đai\t61\t40\t21\n\tTổng cộng\t463\t435\t38` },
  { name: 'một dòng', text: `${HEAD}1\tHộ tịch\t420\t395\t7\n2\tĐất đai\t61\t40\t21\n3\tXây dựng\t10\t9\t1\n\tTổng cộng\t473\t444\t29` },
  { name: 'bảng lĩnh vực', text: 'Lĩnh vực\tSố hồ sơ\nHộ tịch\t512\nChứng thực\t901\nĐất đai\t166\nCộng\t1.597' },
  { name: 'bảng phiếu', text: 'Đơn vị\tSố phiếu\nXã A\t50\nXã B\t45\nXã C\t60\nTổng số\t165' },
  {
    name: 'theo đơn vị',
    text: 'Đơn vị\tTổng tiếp nhận\tTrực tuyến\tTrực tiếp\tKỳ trước\nXã A\t589\t508\t77\t4\nXã B\t591\t391\t120\t8\nXã C\t797\t722\t64\t11',
  },
  {
    name: 'tồn đầu, mới, đã trả, tồn cuối',
    text: 'Tháng\tTồn đầu\tMới\tĐã trả\tTồn cuối\n01\t96\t611\t603\t104\n02\t104\t542\t560\t86\n03\t86\t798\t775\t119\n04\t109\t744\t752\t101',
  },
  { name: 'điểm có phần lẻ', text: 'Nhóm\tĐiểm\nCông khai\t16,5\nTiến độ\t19,9\nHài lòng\t18,2\nTổng\t56,4' },
  {
    name: 'kẻ bằng nét đứng',
    text: 'TT | Chi nhánh | Số hồ sơ\n1 | Khu vực I | 812\n2 | Khu vực II | 455\n3 | Khu vực III | 306\n | Tổng cộng | 1.537',
  },
];
