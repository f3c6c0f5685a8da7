import type { FieldId } from '../vocabulary/field';

/**
 * What the lines of a composite cell mean that have no label of their own. Labelled lines need no grammar: their words say what
 * they are, wherever they stand. Only the first line without a label is taken; of a second nobody can tell what it is.
 */
export interface CompositeGrammar {
  plain: Extract<FieldId, 'subject' | 'procedure'>;
}

/**
 * - `general`: TD staff client, `code / - trích yếu / - Trạng thái hồ sơ : … / - Tiếp nhận …: …, hẹn trả: …`
 * - `procedure`: columns headed by the name of the procedure, as OpenCPS has them on narrow screens: `code - Hồ sơ trực tuyến /
 *   service / Chủ hồ sơ: … / Tiếp nhận: … / Hẹn trả: … / Quá 3 giờ`
 */
export const compositeGrammars = {
  general: { plain: 'subject' },
  procedure: { plain: 'procedure' },
} as const satisfies Record<string, CompositeGrammar>;
