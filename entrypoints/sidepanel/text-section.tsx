import '../../components/text/text.css';
import { lazy, Suspense, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useWaiving } from '../../components/common/waiving';
import { useWords, WordsProvider } from '../../components/common/words';
import { KnownChoice, nameOfSet, type Against } from '../../components/text/known-choice';
import { marksOfText } from '../../components/text/marks-of-text';
import { repairOf, type TextRepair } from '../../components/text/repair-of';
import type { ReportBoxHandle } from '../../components/text/report-box';
import { TextResult } from '../../components/text/text-result';
import { TextView } from '../../components/text/text-view';
import { downloadFile, downloadText } from '../../lib/browser/download';
import { SectionGuard } from '../../components/page/section-guard';
import { MOST_LETTERS, tooLong } from '../../lib/browser/open-report';
import { TextChecker } from '../../lib/browser/text-checking';
import { onTextHanded } from '../../lib/browser/text-handed';
import type { Finding } from '../../lib/check/finding';
import { knownOf } from '../../lib/check/known-sets';
import { applyWaivers, isActive } from '../../lib/check/waive';
import { fileName } from '../../lib/export/file-name';
import { findingsCsv } from '../../lib/export/findings-csv';
import { reportOfLaid, startsOf, stretchOf } from '../../lib/narrative/laid-report';
import { textAt } from '../../lib/narrative/report-text';
import { message, type Message } from '../../lib/text/message';
import type { Result } from '../../lib/text/result';
import { editedSince, findingsAt, stretchesNow, type Checked } from './text-places';
import { remarksOf } from './text-remarks';
import { wordsWithTexts } from './text-sentences';
import { frozenFor, useKnownSets } from './use-known-sets';
import { draftOfFile, draftOfReport, draftOfText, EMPTY, useReportDraft, type Draft } from './use-report-draft';
import type { SectionProps } from './workspace';

const DraftDrawer = lazy(async () => ({ default: (await import('./text-draft-drawer')).DraftDrawer }));

/** Outlives a look at another section, as the draft does. */
let kept: Checked | undefined;

/** Checks the text of a report: pasted, opened, handed over from a web page. */
export function TextSection({ store, settings, now }: SectionProps) {
  const outer = useWords();
  const words = useMemo(() => wordsWithTexts(outer), [outer]);
  const { say } = words;
  const waivers = useWaiving()?.waivers;
  const { draft, begin, write, paste } = useReportDraft();
  const [checked, setChecked] = useState(kept);
  const [busy, setBusy] = useState<'reading' | 'checking'>();
  const [problem, setProblem] = useState<Message>();
  const [chosen, setChosen] = useState<string>();
  const [saved, setSaved] = useState<string>();
  const [replaced, setReplaced] = useState<Draft>();
  const box = useRef<ReportBoxHandle>(null);
  const turn = useRef(0);
  const shown = useRef<{ id: string; at: number }>(undefined);
  // Begins before it is asked for: the first check would wait for it.
  const checker = useMemo(() => new TextChecker(), []);
  useEffect(() => () => checker.close(), [checker]);
  useEffect(() => {
    kept = checked;
  }, [checked]);

  const { laid, text, file } = draft;
  const { rulesOff, unit } = settings;
  const sets = useKnownSets(store, unit);
  const [drafting, setDrafting] = useState(false);
  const [against, setAgainst] = useState<Against>('auto');
  const findings = useMemo(() => applyWaivers(checked?.findings ?? [], waivers), [checked, waivers]);
  const marks = useMemo(() => marksOfText(checked?.laid ?? [], findings.filter(isActive)), [checked, findings]);
  const edited = useMemo(() => editedSince(checked, laid), [checked, laid]);

  function clear(next: Draft) {
    turn.current++;
    if (next.text !== draft.text) setReplaced(draft.text.trim() === '' ? undefined : draft);
    begin(next);
    setChecked(undefined);
    setChosen(undefined);
    setProblem(undefined);
    setSaved(undefined);
  }
  async function check(given: Draft) {
    clear(given);
    if (given.text.trim() === '') return setProblem(message('prose.empty'));
    const mine = turn.current;
    setBusy('checking');
    const report = reportOfLaid(given.laid);
    const known = against === 'auto' ? frozenFor(sets, report, unit) : sets.find(({ key }) => key === against);
    const said = known === undefined ? {} : { office: { name: known.unit, period: known.period }, known: knownOf(known) };
    const office = unit === undefined ? {} : { office: { name: unit } };
    const found = await checker.check(report, { ...office, ...said, rulesOff, now }).catch(() => undefined);
    // The text was cleared, or another one came.
    if (turn.current !== mine) return;
    setBusy(undefined);
    if (found === undefined) setProblem(message('prose.notChecked'));
    else setChecked({ laid: given.laid, findings: found, against: known });
  }
  async function take(given: Result<Draft>) {
    if (given.ok) await check(given.value);
    else setProblem(given.problem.say);
  }
  async function open(opened: File) {
    setBusy('reading');
    setProblem(undefined);
    const read = await draftOfFile(opened);
    setBusy(undefined);
    await take(read);
  }
  const takeOver = useEffectEvent((handed: string) => void take(draftOfText(handed)));
  useEffect(() => onTextHanded(takeOver), []);

  const mayInsert = useCallback((inserted: string) => {
    if (inserted.length <= MOST_LETTERS) return true;
    setProblem(tooLong(inserted.length).problem.say);
    return false;
  }, []);

  /** From one of its places to the next: a sum may stand in one section and its parts in another. */
  function show(finding: Finding) {
    const places = checked === undefined ? [] : stretchesNow(checked.laid, laid, finding);
    const at = finding.id === shown.current?.id ? (shown.current.at + 1) % Math.max(1, places.length) : 0;
    shown.current = { id: finding.id, at };
    setChosen(finding.id);
    const place = places[at];
    if (place !== undefined) box.current?.show(place);
  }
  function repair({ place, to }: TextRepair) {
    const block = checked?.laid[place.block];
    const start = block && startsOf(laid)[laid.indexOf(block)];
    const stretch =
      checked &&
      stretchOf(
        checked.laid,
        checked.laid.map(() => start ?? 0),
        place,
      );
    if (start !== undefined && stretch !== undefined) box.current?.replace(stretch, to);
  }
  function follow(at: number) {
    const here = findingsAt(laid, marks, at);
    if (here.length > 0 && !(chosen !== undefined && here.includes(chosen))) setChosen(here[0]);
  }

  const about = { kind: 'soat-van-ban' as const, ...(unit !== undefined && { unit }), day: now };
  function saveCsv() {
    const name = fileName({ ...about, extension: 'csv' });
    downloadText(name, findingsCsv(findings, { separator: settings.csv.separator, say }));
    setSaved(name);
  }
  async function printResult() {
    const [{ paperOfFindings }, { printPaper }] = await Promise.all([import('./list-papers'), import('./printing')]);
    await printPaper(paperOfFindings(say('prose.result'), findings, { say, settings, now }));
  }
  async function saveDocx() {
    try {
      const { writeReport } = await import('../../lib/browser/write-report');
      const name = fileName({ ...about, ...(file && { about: file.name.replace(/\.\w+$/, '') }), extension: 'docx' });
      const remarks = checked === undefined ? [] : remarksOf(findings.filter(isActive), checked.laid, laid, say);
      const by = { author: say('common.product'), initials: 'SMC', at: now };
      downloadFile(name, await writeReport({ laid, docx: file?.docx, remarks, by }));
      setSaved(name);
    } catch {
      setProblem(message('prose.notSaved'));
    }
  }

  return (
    <WordsProvider words={words}>
      <TextView
        box={box}
        text={text}
        laid={laid}
        marks={marks}
        chosen={chosen}
        file={file?.name}
        busy={busy}
        problem={problem && say(problem)}
        more={sets.length > 0 && <KnownChoice sets={sets} unit={unit} value={against} onChange={setAgainst} />}
        onDraft={() => setDrafting(true)}
        onText={(typed) => setProblem(write(typed))}
        mayInsert={mayInsert}
        onPaste={(event) => {
          const pasted = paste(event);
          setProblem(pasted.problem);
          if (pasted.file !== undefined) void open(pasted.file);
        }}
        onCursor={follow}
        onFile={(given) => void open(given)}
        onCheck={() => void check(draft)}
        onClear={() => clear(EMPTY)}
        onBack={replaced && (() => clear(replaced))}
        result={
          checked && (
            <TextResult
              findings={findings}
              edited={edited}
              stale={checked.laid !== laid}
              chosen={chosen}
              against={checked.against && nameOfSet(checked.against, say)}
              saved={saved}
              repairOf={(finding) => repairOf(finding, (place) => textAt(reportOfLaid(checked.laid), place))}
              onShow={show}
              onRepair={repair}
              onCsv={saveCsv}
              onPrint={() => void printResult()}
              onDocx={() => void saveDocx()}
            />
          )
        }
      />
      {drafting && (
        <SectionGuard instead={null}>
          <Suspense fallback={null}>
            <DraftDrawer
              sets={sets}
              unit={unit}
              now={now}
              onCheck={(report) => {
                setDrafting(false);
                void check(draftOfReport(report));
              }}
              onClose={() => setDrafting(false)}
            />
          </Suspense>
        </SectionGuard>
      )}
    </WordsProvider>
  );
}
