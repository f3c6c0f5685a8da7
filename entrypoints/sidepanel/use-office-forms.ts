import { useRef, useState } from 'react';
import { useSay } from '../../components/common/words';
import { send } from '../../lib/browser/send';
import type { OfficeForms } from '../../lib/report/office-forms';

/** Changes what the office has set of forms, one change after the other, each upon what the last one left. */
export function useOfficeForms(): { refused: string | undefined; change(act: (before: OfficeForms) => OfficeForms): void } {
  const say = useSay();
  const [refused, setRefused] = useState<string>();
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  return {
    refused,
    change: (act) => {
      const save = async (): Promise<void> => {
        const before = await send('forms.read', {});
        if (!before.ok) return;
        const answer = await send('forms.save', { forms: act(before.value.own) });
        setRefused(answer.ok ? undefined : say(answer.problem.say));
      };
      turn.current = turn.current.then(save, save);
    },
  };
}
