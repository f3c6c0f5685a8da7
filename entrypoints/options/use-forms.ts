import { useEffect, useRef, useState } from 'react';
import type { Told } from '../../components/settings/calendar-files';
import type { FormSettingsProps } from '../../components/settings/form-settings';
import { useSay } from '../../components/common/words';
import { downloadText } from '../../lib/browser/download';
import type { FormsSet } from '../../lib/browser/message-types';
import { onOfficeChanged } from '../../lib/browser/office-changed';
import { send } from '../../lib/browser/send';
import { forms as builtIn } from '../../lib/report/form-registry';
import { fileOfForm, NO_OFFICE_FORMS, withForm, withoutForm, type OfficeForms } from '../../lib/report/office-forms';
import { decodeOfficeFile } from './office-files';
import { draftOfExample } from './read-example';

const nothing: FormsSet = { own: NO_OFFICE_FORMS, shipped: [], unreadable: false };

/** Report forms of the office as the background keeps them. Changes are made one after the other, each upon what the last one left. */
export function useForms(today: string): FormSettingsProps {
  const say = useSay();
  const [set, setSet] = useState<FormsSet>(nothing);
  const [told, setTold] = useState<Told>();
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  async function read(): Promise<FormsSet | undefined> {
    const answer = await send('forms.read', {});
    if (answer.ok) setSet(answer.value);
    return answer.ok ? answer.value : undefined;
  }
  useEffect(() => {
    void read();
    return onOfficeChanged(() => void read());
  }, []);

  function change(act: (before: OfficeForms) => OfficeForms, said?: string) {
    const save = async (): Promise<void> => {
      const before = await read();
      if (before === undefined) return;
      const answer = await send('forms.save', { forms: act(before.own) });
      if (answer.ok) setSet(answer.value);
      setTold(
        answer.ok ? (said === undefined ? undefined : { text: said, refused: false }) : { text: say(answer.problem.say), refused: true },
      );
    };
    turn.current = turn.current.then(save, save);
  }

  async function take(file: File): Promise<void> {
    const text = await decodeOfficeFile(file);
    const answer = text.ok ? await send('forms.import', { text: text.value }) : text;
    if (!answer.ok) return setTold({ text: say(answer.problem.say), refused: true });
    const { added, replaced, same } = answer.value;
    setTold({ text: say('calendar.taken', { added, replaced, same }), refused: false });
    await read();
  }

  return {
    forms: [
      ...set.own.forms.map((form) => ({ form, from: 'office' as const })),
      ...set.shipped.flatMap(({ forms }) => forms).map((form) => ({ form, from: 'policy' as const })),
      ...builtIn.map((form) => ({ form, from: 'built-in' as const })),
    ],
    unreadable: set.unreadable,
    today,
    told,
    onExample: draftOfExample,
    onSave: (form) => change((own) => withForm(own, form), say('editor.saved', { name: form.number })),
    onImport: (file) => void take(file),
    onExport: (form) =>
      downloadText(`bieu-mau-${form.id}.json`, `${JSON.stringify(fileOfForm(form), null, 2)}\n`, 'application/json;charset=utf-8'),
    onRemove: (id) => change((own) => withoutForm(own, id)),
  };
}
