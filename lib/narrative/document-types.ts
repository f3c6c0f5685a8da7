/** Kinds of administrative documents: the words they are named by and the letters their numbers bear (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
export interface DocumentType {
  /** As said in sentences. */
  name: string;
  /** Letters after the number; none: documents of this kind bear the office alone. */
  codes: readonly string[];
  /** Other words and letters for the same. */
  aliases?: readonly string[];
  /** Issued by a decision or plan whose letters it may bear. */
  issuedWith?: readonly string[];
}

export const documentTypes: readonly DocumentType[] = [
  { name: 'Quyết định', codes: ['QĐ', 'QD'], aliases: ['QĐ'] },
  { name: 'Kế hoạch', codes: ['KH', 'KHLN', 'KHPH', 'KHLT'], aliases: ['KH'] },
  { name: 'Nghị quyết', codes: ['NQ', 'NQLT'], aliases: ['NQ'] },
  { name: 'Nghị định', codes: ['NĐ', 'ND'], aliases: ['NĐ'] },
  { name: 'Thông tư liên tịch', codes: ['TTLT'] },
  { name: 'Thông tư', codes: ['TT', 'TTLT'] },
  { name: 'Chỉ thị', codes: ['CT'] },
  { name: 'Thông báo', codes: ['TB', 'TBKL', 'TBLN'], aliases: ['TB'] },
  { name: 'Báo cáo', codes: ['BC'] },
  { name: 'Tờ trình', codes: ['TTr', 'TTR', 'TT'] },
  { name: 'Hướng dẫn', codes: ['HD', 'HDLN'] },
  { name: 'Công điện', codes: ['CĐ', 'CD'] },
  { name: 'Kết luận', codes: ['KL', 'TB', 'TBKL'] },
  { name: 'Giấy mời', codes: ['GM'] },
  { name: 'Biên bản', codes: ['BB'] },
  { name: 'Chương trình', codes: ['CTr', 'CTR', 'CT', 'CTPH', 'CTrPH'], issuedWith: ['QĐ', 'KH', 'NQ'] },
  { name: 'Quy chế', codes: ['QC', 'QCPH'], issuedWith: ['QĐ', 'NQ'] },
  { name: 'Quy định', codes: ['QyĐ', 'QĐ', 'QyD'], issuedWith: ['QĐ', 'NQ'] },
  { name: 'Phương án', codes: ['PA'], issuedWith: ['QĐ', 'KH'] },
  { name: 'Đề án', codes: ['ĐA', 'DA'], issuedWith: ['QĐ', 'KH', 'NQ', 'CP'] },
  { name: 'Dự án', codes: ['DA'], issuedWith: ['QĐ'] },
  { name: 'Công văn', codes: ['CV'], aliases: ['CV'] },
  { name: 'Văn bản hợp nhất', codes: ['VBHN'] },
  { name: 'Luật', codes: [] },
  { name: 'Pháp lệnh', codes: [] },
];

/** An official letter bears no kind; these letters are the kind of another document and no office is known by them. */
export const neverOfLetters: readonly string[] = ['QĐ', 'KH', 'NQ', 'NĐ', 'TB', 'BC', 'TTr', 'TTR', 'CTr'];

const byCode = new Map<string, DocumentType>(documentTypes.toReversed().flatMap((type) => type.codes.map((code) => [code, type] as const)));

/** The kind that letters after a number stand for. */
export function typeOfCode(code: string): DocumentType | undefined {
  return byCode.get(code);
}
