import type { IndexDefinition } from '../outcome';
import { atMost, inProportion, ratio } from '../shapes/ratio';

/** The source asks for files among the papers and of the result; tables print the papers alone. Two sources differ on where full marks begin. */
export const qd76642: IndexDefinition = {
  id: 'qd766-4-2',
  set: 'qd766',
  number: '4.2',
  max: 4,
  source: 'Quyết định 766/QĐ-TTg, chỉ số 4.2: số hóa cả thành phần hồ sơ và kết quả; tài liệu hướng dẫn cho điểm tối đa từ 80%',
  takesTarget: false,
  compute: ratio({
    numerator: 'partsDigitised',
    denominator: 'digitisedReceived',
    points: atMost(inProportion(4, 0.8)),
    note: 'index.note.partsOnly',
  }),
};
