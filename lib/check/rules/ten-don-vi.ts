import { findPlaces, misspeltNames, type Misspelt } from '../../narrative/office-names';
import type { ReadText } from '../../narrative/read-text';
import { textAt } from '../../narrative/report-text';
import { sameName } from '../../text/compare-labels';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { formFinding } from '../shapes/form-finding';

const head: RuleHead = {
  id: 'ten-don-vi',
  severity: 'warn',
  source: 'Tên đơn vị báo cáo viết thống nhất trong cả văn bản',
};

const SHOWN = 6;

/** The name of the reporting unit in two spellings: one finding a spelling. */
export const tenDonVi: TextRule = {
  ...head,
  scope: 'text',
  check: (read, { office }) => {
    const all = misspeltNames(findPlaces(read.report), office?.name);
    const spellings = all.filter((one, index) => all.findIndex((other) => sameName(other.found.name, one.found.name)) === index);
    return spellings.map((one) =>
      found(
        read,
        all.filter((other) => sameName(other.found.name, one.found.name)),
      ),
    );
  },
};

function found(read: ReadText, places: readonly Misspelt[]): Finding {
  const { found: first, name, right, told, offices } = places[0]!;
  return formFinding(head, read, {
    figures: places.slice(0, SHOWN).map(({ found: { place } }) => ({ label: 'tên đơn vị', raw: textAt(read.report, place), place })),
    // Said twice as often in the other spelling, or told which is right: else it may be either.
    severity: told || offices || right >= places.length * 2 ? head.severity : 'note',
    values: { kind: first.kind, found: first.name, name, times: places.length, right },
    found: first.name,
    expected: name,
  });
}
