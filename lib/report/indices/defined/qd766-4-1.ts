import type { IndexDefinition } from '../outcome';
import { atLeast, inProportion, ratio } from '../shapes/ratio';

export const qd76641: IndexDefinition = {
  id: 'qd766-4-1',
  set: 'qd766',
  number: '4.1',
  max: 6,
  source: 'Quyết định 766/QĐ-TTg, chỉ số 4.1: 6 × hồ sơ có kết quả điện tử ÷ hồ sơ phải có kết quả bằng giấy tờ',
  takesTarget: false,
  compute: ratio({
    numerator: 'resultsDigitised',
    denominator: 'digitisedResolved',
    points: atLeast(6, inProportion(6)),
    note: 'index.note.paperResults',
  }),
};
