/** How names of offices begin; used to recognise a unit's name standing alone in a page head. */
const OFFICE =
  /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Sở|Ban Quản lý|Văn phòng|Chi nhánh|Trung tâm (?:Phục vụ )?hành chính công|TTPVHCC|Bộ phận (?:Một cửa|tiếp nhận và trả kết quả))\s+\S.{2,80}$/iu;

/** The text is, as a whole, the name of an office: "UBND huyện Như Thanh". */
export function isOfficeName(text: string): boolean {
  return text.length < 110 && OFFICE.test(text) && !/[:;?!]/.test(text);
}
