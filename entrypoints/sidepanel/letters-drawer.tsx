import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { EmptyState } from '../../components/common/empty-state';
import { useWords, WordsProvider } from '../../components/common/words';
import lettersStyle from '../../components/letters/letters.css?inline';
import { MOST_LETTERS } from '../../components/letters/letters-view';
import { onPeopleShown } from '../../lib/browser/letters-people';
import { handedLetters, lettersData, type HandedLetters, type LettersData } from './letters-data';
import { wordsWithLetters } from './letters-sentences';
import { LettersWriting } from './letters-writing';
import type { SectionProps } from './workspace';

export interface LettersDrawerProps extends Pick<SectionProps, 'store' | 'settings' | 'now'> {
  /** Undefined: go on with the letters that another page has begun. */
  keys: readonly string[] | undefined;
  inTab: boolean;
  onClose(): void;
}

/** Letters over any section. A list that is read meanwhile brings its names; what was typed goes before them. */
export function LettersDrawer({ store, settings, now, keys, inTab, onClose }: LettersDrawerProps) {
  const words = useWords();
  const own = useMemo(() => wordsWithLetters(words), [words]);
  const dialog = useRef<HTMLDialogElement>(null);
  const [read, setRead] = useState<{ data: LettersData; keys: readonly string[]; handed: HandedLetters | undefined }>();
  const [broken, setBroken] = useState(false);
  const began = useRef(now);

  useEffect(() => {
    let gone = false;
    const open = async () => {
      const handed = keys === undefined ? await handedLetters() : undefined;
      const wanted = handed?.keys ?? keys ?? [];
      const data = await lettersData(store, wanted.slice(0, MOST_LETTERS), began.current);
      if (gone) return;
      setRead({ data, keys: wanted, handed });
      setBroken(false);
    };
    open().catch(() => gone || setBroken(true));
    const stop = onPeopleShown(async () => {
      const wanted = (keys === undefined ? (await handedLetters())?.keys : keys) ?? [];
      const { subjects } = await lettersData(store, wanted.slice(0, MOST_LETTERS), began.current);
      if (!gone) setRead((known) => known && { ...known, data: { ...known.data, subjects } });
    });
    return () => {
      gone = true;
      stop();
    };
  }, [store, keys]);

  // Closed before it is taken out of the page: only then does the browser give the focus back to the button that opened it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <WordsProvider words={own}>
      <style>{lettersStyle}</style>
      <dialog
        ref={dialog}
        className="drawer letters"
        aria-label={own.say('letters.title')}
        onCancel={(event) => (event.preventDefault(), onClose())}
      >
        {read === undefined && !broken && <p className="quiet">{own.say('letters.loading')}</p>}
        {(broken || read?.data.subjects.length === 0) && (
          <EmptyState title={own.say(broken ? 'letters.broken' : 'letters.none')}>
            <button type="button" className="button" onClick={onClose}>
              {own.say('letters.close')}
            </button>
          </EmptyState>
        )}
        {read !== undefined && read.data.subjects.length > 0 && (
          <LettersWriting
            data={read.data}
            keys={read.keys}
            begun={read.handed?.draft}
            settings={settings}
            now={now}
            inTab={inTab}
            onClose={onClose}
          />
        )}
      </dialog>
    </WordsProvider>
  );
}
