import { periodText } from '../../lib/calendar/say-moment';
import type { KnownSet } from '../../lib/check/known-sets';
import { sameName } from '../../lib/text/compare-labels';
import { Choice } from '../common/labelled';
import { useSay } from '../common/words';

/** What a report is held against: what was frozen for it, nothing, or figures that the official has named by their key. */
export type Against = 'auto' | 'none' | (string & {});

/** So many are looked through; those of the office come first. */
const MOST = 60;

interface KnownChoiceProps {
  sets: readonly KnownSet[];
  unit: string | undefined;
  value: Against;
  onChange(value: Against): void;
}

export function KnownChoice({ sets, unit, value, onChange }: KnownChoiceProps) {
  const say = useSay();
  const isOwn = (set: KnownSet): boolean => unit !== undefined && sameName(set.unit, unit);
  const offered = sets.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || (a.at < b.at ? 1 : -1)).slice(0, MOST);
  return (
    <Choice<Against>
      label={say('prose.against')}
      value={value}
      options={[
        { value: 'auto', label: say('prose.against.auto') },
        { value: 'none', label: say('prose.against.none') },
        ...offered.map((set) => ({ value: set.key, label: nameOfSet(set, say) })),
      ]}
      onChange={onChange}
    />
  );
}

/** `15/03/2023 – 14/06/2023, UBND xã Xuân Du: Báo cáo 06a (đã chốt)` */
export function nameOfSet({ from, unit, period, title }: KnownSet, say: ReturnType<typeof useSay>): string {
  return say(`prose.set.${from}`, { unit, period: periodText(period), title });
}
