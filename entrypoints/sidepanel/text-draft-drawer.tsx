import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { EmptyState } from '../../components/common/empty-state';
import { useSay } from '../../components/common/words';
import { DraftView, type DraftWish } from '../../components/text/draft-view';
import { downloadFile } from '../../lib/browser/download';
import type { TemplateToFill } from '../../lib/browser/fill-template';
import { keepLetterHead, letterHead } from '../../lib/browser/letters-head';
import { besideSets, earlierSets, figuresToDraft } from '../../lib/check/draft-sets';
import type { KnownSet } from '../../lib/check/known-sets';
import { fileName } from '../../lib/export/file-name';
import { reportOfDraft, type DraftedReport, type DraftFigures } from '../../lib/narrative/draft';
import { draftReport } from '../../lib/narrative/draft-report';
import type { ReportText } from '../../lib/narrative/report-text';
import { draftTemplates } from '../../lib/narrative/template-registry';
import { sameName } from '../../lib/text/compare-labels';
import { message, type Message } from '../../lib/text/message';
import { dayOf } from '../../lib/text/moment';

const OWN = 'own';

interface DraftDrawerProps {
  sets: readonly KnownSet[];
  unit: string | undefined;
  now: string;
  /** The draft goes into the text box, to be checked. */
  onCheck(report: ReportText): void;
  onClose(): void;
}

/** A report written from figures that were frozen or read, over the section of texts. */
export function DraftDrawer({ sets, unit, now, onCheck, onClose }: DraftDrawerProps) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const ordered = useMemo(() => newestOwnFirst(sets, unit), [sets, unit]);
  const [wish, setWish] = useState<DraftWish>(() => beginning(ordered[0]?.key ?? '', dayOf(now)));
  const [own, setOwn] = useState<{ name: string; docx: Uint8Array }>();
  const [filled, setFilled] = useState<DraftedReport>();
  const [problem, setProblem] = useState<Message>();
  const [told, setTold] = useState<string>();

  // Closed before it is taken out of the page: only then does the browser give the focus back to the button that opened it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => {
    void letterHead().then(({ superior = '', place = '', signerTitle = '' }) =>
      setWish((typed) => ({
        ...typed,
        superior: typed.superior || superior,
        place: typed.place || place,
        signerTitle: typed.signerTitle || signerTitle,
      })),
    );
  }, []);

  const chosen = ordered.find(({ key }) => key === wish.set) ?? ordered[0];
  const figures = useMemo(() => chosen && figuresOf(wish, chosen, sets), [wish, chosen, sets]);
  const template = draftTemplates.find(({ id }) => id === wish.template);
  const written = useMemo(() => (figures && template ? draftReport(template, figures) : undefined), [figures, template]);
  const draft = wish.template === OWN ? filled : written;
  const asksLevels = wish.template === OWN || template?.blocks.some(({ text }) => text.includes('@')) === true;

  useEffect(() => {
    if (own === undefined || figures === undefined) return;
    let gone = false;
    const fill = async () => {
      const { fillDocxTemplate } = await import('../../lib/browser/fill-template');
      const file = await fillDocxTemplate({ docx: own.docx, figures });
      if (gone) return;
      setFilled(file.ok ? file.draft : undefined);
      setProblem(file.ok ? undefined : message('prose.draft.badTemplate', { name: own.name }));
    };
    fill().catch(() => gone || setProblem(message('prose.draft.badTemplate', { name: own.name })));
    return () => {
      gone = true;
    };
  }, [own, figures]);

  async function takeTemplate(file: File) {
    const docx = new Uint8Array(await file.arrayBuffer());
    setOwn({ name: file.name.normalize('NFC'), docx });
    setWish({ ...wish, template: OWN });
  }
  async function save() {
    if (figures === undefined || draft === undefined) return;
    const by = { author: say('common.product'), initials: 'SMC', at: now };
    const provenance = wish.comments ? { provenance: { say, by } } : {};
    try {
      const file =
        wish.template === OWN && own !== undefined
          ? await filledFile(own.docx, figures, provenance)
          : await (
              await import('../../lib/export/docx-draft')
            ).draftToDocx(draft, figures, {
              title: say('prose.draft.title'),
              ...(wish.comments && { comments: say }),
            });
      const name = fileName({ kind: 'bao-cao', unit: figures.unit, about: figures.period.to, day: now, extension: 'docx' });
      downloadFile(name, file);
      setTold(say('prose.saved', { name }));
      setProblem(undefined);
      const { superior, place, signerTitle } = wish;
      await keepLetterHead({ ...(await letterHead()), superior, place, signerTitle });
    } catch {
      setProblem(message('prose.notSaved'));
    }
  }

  return (
    <dialog
      ref={dialog}
      className="drawer drafting"
      aria-label={say('prose.draft.title')}
      onCancel={(event) => (event.preventDefault(), onClose())}
    >
      {chosen === undefined ? (
        <EmptyState title={say('prose.draft.noFigures')}>
          <p>{say('prose.draft.noFiguresHint')}</p>
          <button type="button" className="button" onClick={onClose}>
            {say('prose.draft.close')}
          </button>
        </EmptyState>
      ) : (
        <DraftView
          wish={wish}
          templates={[...draftTemplates, ...(own ? [{ id: OWN, name: own.name }] : [])]}
          sets={ordered}
          levels={asksLevels ? besideSets(sets, chosen) : []}
          earlier={Object.values(earlierSets(sets, chosen))}
          draft={draft}
          problem={problem && say(problem)}
          told={told}
          onWish={(wished) => (setTold(undefined), setWish(wished))}
          onTemplate={(file) => void takeTemplate(file)}
          onSave={() => void save()}
          onCheck={() => draft && onCheck(reportOfDraft(draft))}
          onClose={onClose}
        />
      )}
    </dialog>
  );
}

type Provenance = Pick<TemplateToFill, 'provenance'>;

async function filledFile(docx: Uint8Array, figures: DraftFigures, provenance: Provenance): Promise<Blob> {
  const { fillDocxTemplate } = await import('../../lib/browser/fill-template');
  const filled = await fillDocxTemplate({ docx, figures, ...provenance });
  if (!filled.ok) throw new Error(filled.why);
  return filled.file;
}

function beginning(set: string, day: string): DraftWish {
  const blank = { district: '', commune: '', superior: '', receiver: '', place: '', signerTitle: '' };
  return { ...blank, template: draftTemplates[0]?.id ?? OWN, set, day, compare: true, comments: false };
}

function newestOwnFirst(sets: readonly KnownSet[], unit: string | undefined): KnownSet[] {
  const isOwn = (set: KnownSet): boolean => unit !== undefined && sameName(set.unit, unit);
  return sets.toSorted(
    (a, b) =>
      Number(isOwn(b)) - Number(isOwn(a)) ||
      (a.period.to < b.period.to ? 1 : a.period.to > b.period.to ? -1 : 0) ||
      Number(a.from === 'table') - Number(b.from === 'table') ||
      (a.at < b.at ? 1 : -1),
  );
}

function figuresOf(wish: DraftWish, chosen: KnownSet, sets: readonly KnownSet[]): DraftFigures {
  const { superior, receiver, place, signerTitle, day } = wish;
  const level = (key: string) => {
    const set = sets.find((one) => one.key === key);
    return set && figuresToDraft(set);
  };
  const [district, commune] = [level(wish.district), level(wish.commune)];
  const { before, lastYear } = wish.compare ? earlierSets(sets, chosen) : {};
  return {
    unit: chosen.unit,
    period: chosen.period,
    own: figuresToDraft(chosen),
    ...(superior !== '' && { superior }),
    ...(receiver !== '' && { receiver }),
    ...(place !== '' && { place }),
    ...(signerTitle !== '' && { signerTitle }),
    ...(day !== '' && { day }),
    ...((district || commune) && { levels: { ...(district && { district }), ...(commune && { commune }) } }),
    ...(before && { before: { period: before.period, figures: figuresToDraft(before) } }),
    ...(lastYear && { lastYear: { period: lastYear.period, figures: figuresToDraft(lastYear) } }),
  };
}
