import { describe, expect, test } from 'vitest';
import { textFormRules } from '../../../lib/check/text-form-rules';
import { readPlainText } from '../../../lib/narrative/read-plain-text';
import { readText } from '../../../lib/narrative/read-text';

/** What the rules on form say of a report: rule, gravity, what was found there and what should stand there. */
function found(...lines: readonly string[]): (string | number | undefined)[][] {
  const read = readText(readPlainText(lines.join('\n')));
  return textFormRules.flatMap((rule) =>
    rule.check(read, {}).map(({ rule: id, severity, found: was, expected }) => [id, severity, was, expected]),
  );
}

const quarter = 'Công tác kiểm soát thủ tục hành chính, triển khai cơ chế một cửa, một cửa liên thông Quý II/2023';

describe('An Lão', () => {
  test('AL1: the days of the quarter are those of the rule', () => {
    expect(found('BÁO CÁO', quarter, 'I. TÌNH HÌNH', '5. Tình hình, kết quả giải quyết TTHC (từ ngày 15/03/2023-14/06/2023)')).toEqual([]);
  });

  test('AL22: a document of the quarter before is listed in this one', () => {
    const lines = [
      'Trong quý 2 năm 2023, UBND huyện đã ban hành những văn bản liên quan đến Kiểm soát thủ tục hành chính như sau:',
      '- Công văn số 295/UBND ngày 13/3/2023 về việc đề xuất các thủ tục hành chính triển khai thí điểm chỉ nhận hồ sơ trực tuyến;',
      '- Công văn 320/UBND ngày 15/03/2023 về việc thực hiện nghiêm quy định về bỏ các giấy tờ liên quan đến thông tin công dân;',
      '- Kế hoạch 63/KH-UBND ngày 05/04/2023 về việc Triển khai Đề án “Thực hiện cơ chế giao doanh nghiệp đảm nhận nhiệm vụ hướng dẫn”;',
      '- Quyết Định 1433/QĐ-UBND ngày 25/05/2023 Về việc giao chỉ tiêu thực hiện trên lĩnh vực dịch vụ công năm 2023;',
      '- Công Văn 849/UBND ngày 07/06/2023 về việc triển khai thực hiện các nhiệm vụ của Đề án 06 trong việc giải quyết TTHC.',
    ];
    expect(found(...lines)).toEqual([['van-ban-ngoai-ky', 'warn', '13/3/2023', undefined]]);
  });

  test('AL24: the same rate with a comma and with a point', () => {
    const lines = [
      'đã để xảy ra hồ sơ trễ hạn, quá hạn (Tỷ lệ bình quân 0,0042%).',
      'tỷ lệ hồ sơ trễ hẹn cấp huyện, cấp xã (chiếm 0.0042%).',
    ];
    expect(found(...lines)).toEqual([['dau-thap-phan', 'warn', '0.0042', '0,0042']]);
  });

  test('AL25: two headings III', () => {
    const lines = ['I. TÌNH HÌNH, KẾT QUẢ', 'II. ĐÁNH GIÁ CHUNG', 'III. PHƯƠNG HƯỚNG, NHIỆM VỤ', 'III. KIẾN NGHỊ VÀ ĐỀ XUẤT'];
    expect(found(...lines)).toEqual([['thu-tu-de-muc', 'warn', 'III', 'IV']]);
  });
});

describe('Như Thanh', () => {
  test('NT1: a quarter of 457 days, in the head and in a sentence', () => {
    const lines = [
      '## **BÁO CÁO**',
      '### **Công tác kiểm soát thủ tục hành chính quý 2 năm 2023**',
      '(Thời điểm chốt số liệu báo cáo từ ngày 15/03/2022 đến ngày 14/06/2023.)',
      '### **I. TÌNH HÌNH, KẾT QUẢ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH (TTHC)**',
      '+ Tổng hồ sơ thủ tục hành chính được tiếp nhận và giải quyết mức độ 3, mức độ 4 (tính từ ngày 15/03/2022 đến ngày 14/06/2023: 2.052 hồ sơ.',
    ];
    const right = '15/03/2023 – 14/06/2023';
    expect(found(...lines)).toEqual([
      ['ky-trong-van-ban', 'block', '15/03/2022 – 14/06/2023', right],
      ['ky-trong-van-ban', 'warn', '15/03/2022 – 14/06/2023', right],
    ]);
  });

  test('NT21: the words say what the digits say, in the way people speak', () => {
    const line = 'với số phí 2.986.514.794 đồng (*Hai tỷ chín trăm tám sáu triệu, năm trăm mười bốn nghìn, bảy trăm chín tư đồng*).';
    expect(found(line)).toEqual([]);
    const wrong = found(line.replace('2.986', '2.896'));
    expect(wrong).toEqual([['bang-chu-va-bang-so', 'block', 2_896_514_794, 2_986_514_794]]);
  });

  test('NT31: a decision with the letters of a plan', () => {
    const line = '- Trong Quyết định số 82/KH-UBND ngày 05 tháng 01 năm 2023 của UBND huyện Về việc ban hành Kế hoạch kiểm soát TTHC.';
    expect(found(line)).toEqual([['loai-va-ky-hieu-van-ban', 'warn', 'Quyết định', 'Kế hoạch']]);
  });

  test('NT32: a letter older than the one it carries out', () => {
    const line =
      'Thực hiện Công văn số 974/VP-KSTTHCNC ngày 31/8/2020 của Văn phòng UBND tỉnh về việc hướng dẫn phân quyền tài khoản cấp 3, UBND huyện đã ban hành Công văn số 1100/UBND-TP ngày 10/7/2020 của UBND huyện Như Thanh; Công văn số 682/UBND-TP ngày 24/3/2022.';
    expect(found(line)).toEqual([['van-ban-truoc-can-cu', 'warn', '10/7/2020', undefined]]);
  });

  test('NT35: headings II, II, IV', () => {
    const lines = ['### **I. TÌNH HÌNH**', '## **II. ĐÁNH GIÁ CHUNG**', '## **II. PHƯƠNG HƯỚNG, NHIỆM VỤ**', '#### **IV. KIẾN NGHỊ**'];
    expect(found(...lines)).toEqual([['thu-tu-de-muc', 'warn', 'II', 'III']]);
  });
});

describe('a report of a commune', () => {
  test('a number of one office with two days', () => {
    const line =
      '² QĐ số 876/QĐ-UBND ngày 07/6/2023 của UBND tỉnh Lạng Sơn; QĐ số 709/QĐ-UBND ngày 11/5/2023 của UBND tỉnh Lạng Sơn; QĐ số 709/QĐ-UBND ngày 10/5/2023 của UBND tỉnh Lạng Sơn';
    expect(found(line)).toEqual([['trung-so-van-ban', 'warn', '10/5/2023', undefined]]);
  });

  test('a year of 366 days is told from the rule, no more', () => {
    const lines = ['BÁO CÁO', 'Công tác kiểm soát TTHC Năm 2023 (Kỳ số liệu từ 12/12/2022-12/12/2023)', 'I. CÔNG TÁC CHỈ ĐẠO'];
    expect(found(...lines).map(([rule, severity]) => [rule, severity])).toEqual([['ky-trong-van-ban', 'note']]);
  });
});
