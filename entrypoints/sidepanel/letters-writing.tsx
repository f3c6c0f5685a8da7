import { useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { useSay } from '../../components/common/words';
import { LettersPrint } from '../../components/letters/letters-print';
import { LettersView, MOST_LETTERS } from '../../components/letters/letters-view';
import { downloadFile, downloadText } from '../../lib/browser/download';
import { handLetters, keepLetterHead } from '../../lib/browser/letters-head';
import { send } from '../../lib/browser/send';
import { fileName } from '../../lib/export/file-name';
import { beginDraft, withForm, type LetterDraft, type WrittenLetter } from '../../lib/letters/draft';
import { formsOffered, formToBeginWith } from '../../lib/letters/form-registry';
import { keepsPerson } from '../../lib/letters/keeps-person';
import type { LetterForm } from '../../lib/letters/letter-form';
import { writeLetterForm } from '../../lib/letters/write-letter-form';
import type { Settings } from '../../lib/settings/settings';
import type { Moment } from '../../lib/text/moment';
import type { LettersData } from './letters-data';
import { HANDED } from './letters-handed';
import { printNode } from './print-node';

interface LettersWritingProps {
  data: LettersData;
  /** All that were asked for, also those beyond what one file may hold. */
  keys: readonly string[];
  begun: LetterDraft | undefined;
  settings: Settings;
  now: Moment;
  inTab: boolean;
  onClose(): void;
}

/** The draft, and what can be done with it. Names stay in this page, in the file that is saved and on the paper. */
export function LettersWriting({ data, keys, begun, settings, now, inTab, onClose }: LettersWritingProps) {
  const say = useSay();
  const [own, setOwn] = useState(data.own);
  const [draft, setDraft] = useState(begun);
  const [told, setTold] = useState<string>();
  const [formTold, setFormTold] = useState<string>();
  const day = draft === undefined || draft.day === '' ? now : draft.day;
  const forms = useMemo(() => formsOffered(own, day), [own, day]);
  const first = formToBeginWith(forms);
  const chosen = forms.find(({ form, usable }) => usable && form.id === draft?.formId) ?? first;
  if (chosen === undefined) return null;
  const { form } = chosen;
  const current = draft ?? beginDraft(form, data.head, settings.unit, now, data.subjects);

  function change(next: LetterDraft) {
    setTold(undefined);
    const chosenForm = forms.find(({ form: { id } }) => id === next.formId)?.form;
    setDraft(chosenForm === undefined || chosenForm.id === current.formId ? next : withForm(next, chosenForm, form, data.head));
  }

  function keepHead() {
    const { superior, place, signerTitle, paper } = current;
    void keepLetterHead({ superior, place, signerTitle, paper });
  }

  async function saveDocx(letters: readonly WrittenLetter[], used: LetterForm) {
    keepHead();
    const name = fileName({ kind: 'phieu', unit: current.unit, about: used.id, day: now, extension: 'docx' });
    try {
      const { writeDocx } = await import('../../lib/export/docx-file');
      downloadFile(
        name,
        await writeDocx(
          letters.map(({ sheet }) => sheet),
          used.title,
        ),
      );
      setTold(say('letters.saved', { name }));
    } catch {
      setTold(say('letters.failed'));
    }
  }

  async function print(letters: readonly WrittenLetter[]) {
    keepHead();
    if (inTab) return printNode(<LettersPrint sheets={letters.map(({ sheet }) => sheet)} />, 'letters-print');
    try {
      await handLetters({ keys, draft: current });
      await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html${HANDED}` as '/') });
    } catch {
      setTold(say('letters.failed'));
    }
  }

  async function importForm(file: File) {
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return setFormTold(say('letters.failed'));
    const taken = await send('letters.import', { text });
    if (!taken.ok) return setFormTold(say(taken.problem.say));
    const { form: fresh } = taken.value;
    setOwn([...own.filter(({ id }) => id !== fresh.id), fresh]);
    if (fresh.evidence !== 'to-supply') setDraft((known) => withForm(known ?? current, fresh, form, data.head));
    setFormTold(say('letters.formTaken', { name: `${fresh.number}: ${fresh.title}` }));
  }

  async function removeForm(id: string) {
    const removed = await send('letters.remove', { id });
    if (!removed.ok) return setFormTold(say(removed.problem.say));
    const left = own.filter((one) => one.id !== id);
    setOwn(left);
    const instead = formToBeginWith(formsOffered(left, day));
    if (id === form.id && instead !== undefined) setDraft((known) => withForm(known ?? current, instead.form, form, data.head));
    setFormTold(say('letters.formRemoved'));
  }

  return (
    <LettersView
      subjects={data.subjects}
      beyond={Math.max(0, keys.length - MOST_LETTERS)}
      forms={forms}
      chosen={chosen}
      draft={current}
      now={now}
      calendar={data.calendar}
      screens={data.screens}
      keepsPersons={data.keptPersons || keepsPerson(settings.keepPersonal)}
      printsElsewhere={!inTab}
      told={told}
      formTold={formTold}
      onDraft={change}
      onDocx={(letters, used) => void saveDocx(letters, used)}
      onPrint={(letters) => void print(letters)}
      onImportForm={(file) => void importForm(file)}
      onExportForm={(used) => downloadText(`mau-phieu-${used.id}.json`, writeLetterForm(used), 'application/json;charset=utf-8')}
      onRemoveForm={(id) => void removeForm(id)}
      onClose={onClose}
    />
  );
}
