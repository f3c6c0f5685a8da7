import { useState } from 'react';
import { Icon } from '../common/icon';
import { useSay } from '../common/words';

interface TodayActionsProps {
  /** Name of the list. */
  list: string;
  count: number;
  /** Puts the message on the clipboard; answers with its text, and whether the browser has let it. */
  onCopy?(): Promise<{ copied: boolean; text: string }>;
  /** Saves the list; answers with the name of the file. */
  onExport(): Promise<string>;
  onPrint(): Promise<void>;
}

/** What can be done with the list as it is shown; what came of it is said below. */
export function TodayActions({ list, count, onCopy, onExport, onPrint }: TodayActionsProps) {
  const say = useSay();
  const [said, setSaid] = useState<string>();
  const [text, setText] = useState<string>();

  async function copy() {
    if (onCopy === undefined) return;
    const { copied, text: made } = await onCopy();
    setSaid(say(copied ? 'today.copied' : 'today.notCopied', { n: count }));
    setText(copied ? undefined : made);
  }

  async function save() {
    setText(undefined);
    setSaid(say('today.exported', { name: await onExport() }));
  }

  return (
    <>
      {onCopy !== undefined && (
        <button type="button" className="button" title={say('today.copyHelp')} disabled={count === 0} onClick={() => void copy()}>
          <Icon name="copy" />
          {say('today.copy')}
        </button>
      )}
      <button type="button" className="button" aria-label={say('today.csvOf', { list })} disabled={count === 0} onClick={() => void save()}>
        <Icon name="save" />
        {say('today.csv')}
      </button>
      <button
        type="button"
        className="button"
        aria-label={say('today.printOf', { list })}
        disabled={count === 0}
        onClick={() => void onPrint()}
      >
        {say('today.print')}
      </button>
      <p className="small said" role="status">
        {said}
      </p>
      {text !== undefined && (
        <textarea className="input message-text" aria-label={say('today.copyText')} readOnly value={text} ref={(box) => box?.select()} />
      )}
    </>
  );
}
