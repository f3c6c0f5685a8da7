import type { PortalProcedure, UnitLevel } from './world.ts';

/** A procedure and how often it is asked for at each level. */
export interface ProcedureSpec extends PortalProcedure {
  weight: Partial<Record<UnitLevel, number>>;
}

type Line = [code: string, term: number, service: 'T' | 'M' | 'I', huyen: number, xa: number, name: string];

const services = { T: 'Toàn trình', M: 'Một phần', I: 'Dịch vụ cung cấp thông tin' } as const;

const byField: Record<string, Line[]> = {
  'Chứng thực': [
    [
      '2.000815',
      1,
      'M',
      30,
      420,
      'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận',
    ],
    [
      '2.000884',
      1,
      'M',
      12,
      130,
      'Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng cho cả trường hợp chứng thực điểm chỉ và trường hợp người yêu cầu chứng thực không thể ký, không thể điểm chỉ được)',
    ],
    ['2.001035', 2, 'I', 4, 46, 'Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở'],
    ['2.001019', 2, 'I', 0, 8, 'Chứng thực di chúc'],
  ],
  'Hộ tịch': [
    ['1.001193', 1, 'T', 0, 96, 'Đăng ký khai sinh'],
    ['1.000894', 2, 'M', 0, 64, 'Đăng ký kết hôn'],
    ['1.000656', 1, 'T', 0, 42, 'Đăng ký khai tử'],
    ['1.004873', 3, 'T', 0, 58, 'Cấp Giấy xác nhận tình trạng hôn nhân'],
    ['1.004859', 5, 'M', 0, 14, 'Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc'],
    ['2.000635', 1, 'T', 22, 52, 'Cấp bản sao Trích lục hộ tịch'],
    ['1.004884', 5, 'M', 0, 10, 'Đăng ký lại khai sinh'],
    ['2.000748', 3, 'M', 16, 0, 'Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc cho người từ đủ 14 tuổi trở lên'],
    ['2.000528', 5, 'M', 3, 0, 'Đăng ký khai sinh có yếu tố nước ngoài'],
    ['2.000806', 10, 'M', 5, 0, 'Đăng ký kết hôn có yếu tố nước ngoài'],
  ],
  'Đất đai': [
    ['1.003554', 45, 'I', 0, 6, 'Hòa giải tranh chấp đất đai'],
    [
      '1.004238',
      10,
      'M',
      44,
      0,
      'Xóa đăng ký cho thuê, cho thuê lại, góp vốn bằng quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
    ],
    [
      '2.000889',
      10,
      'M',
      72,
      12,
      'Thủ tục đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi, chuyển nhượng, cho thuê, cho thuê lại, thừa kế, tặng cho, góp vốn bằng quyền sử dụng đất',
    ],
    [
      '1.004227',
      15,
      'M',
      30,
      0,
      'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất do thay đổi thông tin về người được cấp Giấy chứng nhận (đổi tên hoặc giấy tờ pháp nhân, giấy tờ nhân thân, địa chỉ)',
    ],
    [
      '2.001234',
      30,
      'M',
      34,
      14,
      'Đăng ký và cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất lần đầu',
    ],
    [
      '1.005367',
      20,
      'M',
      22,
      0,
      'Chuyển mục đích sử dụng đất phải được phép của cơ quan nhà nước có thẩm quyền đối với hộ gia đình, cá nhân',
    ],
    ['1.012789', 5, 'M', 24, 22, 'Cung cấp thông tin, dữ liệu đất đai'],
  ],
  'Thành lập và hoạt động của hộ kinh doanh': [
    ['1.001612', 3, 'T', 58, 0, 'Đăng ký thành lập hộ kinh doanh'],
    ['2.000720', 3, 'T', 26, 0, 'Đăng ký thay đổi nội dung đăng ký hộ kinh doanh'],
    ['1.001266', 3, 'T', 14, 0, 'Chấm dứt hoạt động hộ kinh doanh'],
  ],
  'Thành lập và hoạt động của hợp tác xã': [
    ['1.005280', 5, 'M', 4, 0, 'Đăng ký thành lập hợp tác xã'],
    ['2.002123', 5, 'M', 3, 0, 'Đăng ký thay đổi nội dung đăng ký hợp tác xã'],
  ],
  'Hoạt động xây dựng': [
    ['1.009994', 15, 'M', 26, 0, 'Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ'],
    ['1.009995', 15, 'M', 8, 0, 'Cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp III, cấp IV và nhà ở riêng lẻ'],
    ['1.009997', 5, 'M', 4, 0, 'Cấp điều chỉnh giấy phép xây dựng đối với công trình cấp III, cấp IV và nhà ở riêng lẻ'],
  ],
  'Quản lý chất lượng công trình xây dựng': [
    ['1.009794', 20, 'M', 6, 0, 'Kiểm tra công tác nghiệm thu hoàn thành công trình của cơ quan chuyên môn về xây dựng tại địa phương'],
  ],
  'Bảo trợ xã hội': [
    [
      '1.001776',
      22,
      'M',
      18,
      34,
      'Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng',
    ],
    ['1.001699', 25, 'M', 0, 16, 'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật'],
    ['1.001731', 5, 'M', 14, 20, 'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội'],
    ['2.000751', 3, 'M', 6, 0, 'Trợ giúp xã hội khẩn cấp về hỗ trợ làm nhà ở, sửa chữa nhà ở'],
  ],
  'Người có công': [
    ['1.010803', 12, 'M', 8, 10, 'Giải quyết chế độ trợ cấp thờ cúng liệt sĩ'],
    [
      '1.010814',
      5,
      'M',
      0,
      9,
      'Cấp bổ sung hoặc cấp lại giấy chứng nhận người có công do ngành Lao động - Thương binh và Xã hội quản lý và giấy chứng nhận thân nhân liệt sĩ',
    ],
  ],
  'Tôn giáo Chính phủ': [
    ['2.000509', 15, 'M', 2, 3, 'Thủ tục đăng ký hoạt động tín ngưỡng'],
    ['1.001055', 20, 'M', 2, 1, 'Thủ tục đăng ký sinh hoạt tôn giáo tập trung'],
  ],
  'Thi đua, khen thưởng': [
    ['1.000775', 20, 'M', 6, 5, 'Thủ tục tặng Giấy khen của Chủ tịch Ủy ban nhân dân về thực hiện nhiệm vụ chính trị'],
  ],
  'Nuôi con nuôi': [['2.001263', 30, 'M', 0, 2, 'Đăng ký việc nuôi con nuôi trong nước']],
  'An toàn thực phẩm và dinh dưỡng': [
    ['2.000591', 15, 'M', 7, 0, 'Cấp Giấy chứng nhận đủ điều kiện an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm'],
  ],
  'Quản lý công sản': [['1.005434', 30, 'M', 3, 0, 'Quyết định thanh lý tài sản công']],
  'Giáo dục trung học': [['1.004444', 20, 'M', 4, 0, 'Cho phép trường trung học cơ sở hoạt động giáo dục']],
};

export const procedureSpecs: readonly ProcedureSpec[] = Object.entries(byField).flatMap(([field, lines]) =>
  lines.map(([code, termDays, service, huyen, xa, name]) => ({
    code,
    name,
    field,
    serviceLevel: services[service],
    termDays,
    weight: { huyen, xa },
  })),
);

/** What a commune centre of 2026 takes in: the communes' procedures and what came down from the districts. */
export const centreSpecs: readonly ProcedureSpec[] = procedureSpecs.map((spec) => ({
  ...spec,
  weight: { xa: (spec.weight.xa ?? 0) + (spec.weight.huyen ?? 0) },
}));

/** Fields whose dossiers a centre keeps in a ministry's system. */
export const ministryFields: ReadonlySet<string> = new Set([
  'Hộ tịch',
  'Thành lập và hoạt động của hộ kinh doanh',
  'Thành lập và hoạt động của hợp tác xã',
  'Bảo trợ xã hội',
  'Người có công',
  'Nuôi con nuôi',
]);
