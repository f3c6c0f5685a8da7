import { useEffect, useRef, useState } from 'react';
import { useSay } from '../../components/common/words';
import type { Told } from '../../components/settings/calendar-files';
import type { OfficeKind, OfficeSet } from '../../lib/browser/message-types';
import { downloadText } from '../../lib/browser/download';
import { onOfficeChanged } from '../../lib/browser/office-changed';
import { send } from '../../lib/browser/send';
import { NO_OFFICE_DAYS } from '../../lib/calendar/office-calendar';
import { NO_OFFICE_TERMS } from '../../lib/calendar/office-terms';
import { NO_OFFICE_TARGETS } from '../../lib/report/targets/office-targets';
import type { Problem, Result } from '../../lib/text/result';
import type { Changes } from '../../lib/text/take-over';
import { decodeOfficeFile, mergeCsv, officeFile } from './office-files';

const nothing: OfficeSet = { calendar: NO_OFFICE_DAYS, terms: NO_OFFICE_TERMS, targets: NO_OFFICE_TARGETS, unreadable: [] };

export interface Office {
  set: OfficeSet;
  told: Partial<Record<OfficeKind, Told>>;
  change<K extends OfficeKind>(kind: K, change: (before: OfficeSet[K]) => OfficeSet[K]): void;
  take(kind: OfficeKind, file: File): void;
  give(kind: OfficeKind, as: 'json' | 'csv'): void;
}

/** What the office has set, as the background keeps it. Changes are made one after the other, each upon what the last one left. */
export function useOffice(separator: ',' | ';'): Office {
  const say = useSay();
  const [set, setSet] = useState<OfficeSet>(nothing);
  const [told, setTold] = useState<Office['told']>({});
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  function inTurn(act: () => Promise<void>) {
    turn.current = turn.current.then(act, act);
  }
  async function read(): Promise<OfficeSet> {
    const answer = await send('office.read', {});
    if (answer.ok) setSet(answer.value);
    return answer.ok ? answer.value : nothing;
  }
  useEffect(() => {
    void read();
    return onOfficeChanged(() => void read());
  }, []);

  function tell(kind: OfficeKind, what: Told | undefined) {
    setTold((before) => {
      const { [kind]: _old, ...others } = before;
      return what === undefined ? others : { ...others, [kind]: what };
    });
  }
  function refused(kind: OfficeKind, problem: Problem) {
    tell(kind, { text: say(problem.say), refused: true });
  }
  function taken(kind: OfficeKind, answer: Result<Changes>) {
    if (!answer.ok) return refused(kind, answer.problem);
    const { added, replaced, same } = answer.value;
    tell(kind, { text: say('calendar.taken', { added, replaced, same }), refused: false });
  }
  async function save(kind: OfficeKind, value: Partial<Omit<OfficeSet, 'unreadable'>>): Promise<boolean> {
    const answer = await send('office.save', { set: value });
    if (answer.ok) setSet(answer.value);
    else refused(kind, answer.problem);
    return answer.ok;
  }

  return {
    set,
    told,
    change: (kind, change) =>
      inTurn(async () => {
        const before = await read();
        if (await save(kind, { [kind]: change(before[kind]) })) tell(kind, undefined);
      }),
    take: (kind, file) =>
      inTurn(async () => {
        const text = await decodeOfficeFile(file);
        if (!text.ok) return refused(kind, text.problem);
        if (/^\s*[{[]/.test(text.value)) {
          taken(kind, await send('office.import', { kind, text: text.value }));
          await read();
          return;
        }
        const merged = mergeCsv(kind, await read(), text.value);
        if (!merged.ok) return refused(kind, merged.problem);
        const { value, changes } = merged.value;
        if (await save(kind, value)) taken(kind, { ok: true, value: changes });
      }),
    give: (kind, as) => {
      const { name, text, type } = officeFile(kind, set, as, separator);
      downloadText(name, text, type);
    },
  };
}
