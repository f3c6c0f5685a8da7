import { useCallback, useMemo, useState } from 'react';
import { useWords, WordsProvider } from '../../components/common/words';
import { FileDrop } from '../../components/files/file-drop';
import { FileReview, type FileContext } from '../../components/files/file-review';
import { now as clock } from '../../lib/browser/clock';
import type { FileTable } from '../../lib/portal/file-tables';
import { listCaptures, latestFigures } from '../../lib/store/captures';
import { message } from '../../lib/text/message';
import { refuse } from '../../lib/text/result';
import { dayOf } from '../../lib/text/moment';
import { wordsWithFiles } from './file-sentences';
import { keepFile } from './keep-file';
import { useStored } from './use-stored';
import type { SectionProps } from './workspace';

interface Opened {
  name: string;
  /** Last change of the file, Vietnamese time. */
  changed: string;
  tables: readonly FileTable[];
}

/** Files that portals export: dropped, looked at, then kept. Readers are loaded when the first file comes. */
export function FileReading({ store, settings, now }: SectionProps) {
  const outer = useWords();
  const words = useMemo(() => wordsWithFiles(outer), [outer]);
  const { say } = words;
  const [busy, setBusy] = useState(false);
  const [opened, setOpened] = useState<Opened>();
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState<string>();
  const query = useCallback(async () => {
    const [lists, figures] = await Promise.all([listCaptures(store), latestFigures(store)]);
    return [...new Set([...lists, ...figures].map(({ portal }) => portal))].filter((portal) => /^https?:/.test(portal)).toSorted();
  }, [store]);
  const portals = useStored(query);

  async function open(file: File) {
    setBusy(true);
    setProblem(undefined);
    setDone(undefined);
    const { readFile } = await import('../../lib/browser/read-file');
    const read = await readFile(file).catch(() => refuse('damaged', message('files.refused.damaged')));
    setBusy(false);
    if (read.ok) setOpened({ name: file.name.normalize('NFC'), changed: clock(new Date(file.lastModified)), tables: read.value });
    else setProblem(say('files.notRead', { name: file.name, why: say(read.problem.say) }));
  }
  async function keep(table: FileTable, context: FileContext) {
    if (opened === undefined) return;
    const at = context.day === dayOf(opened.changed) ? opened.changed : `${context.day}T00:00:00`;
    const kept = await keepFile(store, table, { name: opened.name, at: at > now ? now : at }, context, settings.keepPersonal);
    if (!kept.ok) return setProblem(say(kept.problem.say));
    setProblem(undefined);
    setDone(say(kept.value));
    setOpened(undefined);
  }

  return (
    <WordsProvider words={words}>
      <FileDrop busy={busy} problem={problem} done={done} onFile={(file) => void open(file)} />
      {opened !== undefined && portals.state === 'here' && (
        <FileReview
          key={`${opened.name} ${opened.changed}`}
          name={opened.name}
          tables={opened.tables}
          portals={portals.value}
          unit={settings.unit ?? ''}
          day={dayOf(opened.changed)}
          today={dayOf(now)}
          onKeep={(table, context) => void keep(table, context)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </WordsProvider>
  );
}
