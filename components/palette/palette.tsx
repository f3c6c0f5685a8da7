import '../style/find-box.css';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { commands, type CommandId } from '../../lib/commands/command-registry';
import type { Command } from '../../lib/commands/command';
import en from '../../lib/text/messages/en/command.json';
import vi from '../../lib/text/messages/vi/command.json';
import type { Message } from '../../lib/text/message';
import { createSay, type Say } from '../../lib/text/say';
import { FindBox, type FindEntry } from '../common/find-box';
import { useWords } from '../common/words';

export interface PaletteProps {
  /** Places to go to besides: settings, where they are in the page. */
  places?: readonly FindEntry[];
  onPlace?(id: string): void;
  /** Answers with why it could not be done. */
  onRun(id: CommandId): Promise<Message | undefined>;
  onClose(): void;
}

type Entry = FindEntry & { command?: CommandId };

/** Every command, found by typing: comes with the first time it is asked for, and brings its own sentences. */
export function Palette({ places = [], onPlace, onRun, onClose }: PaletteProps) {
  const { say: sayOuter, language } = useWords();
  const say = useMemo(() => createSay(language === 'en' ? en : vi, language), [language]);
  const [why, setWhy] = useState<Message>();
  const dialog = useRef<HTMLDialogElement>(null);
  const entries = useMemo(() => [...commands.map((command) => entryOf(say, command)), ...places.map(offPage)], [places, say]);

  // Closed before it is taken out of the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  async function choose({ id, command }: Entry) {
    if (command === undefined) {
      // The dialog gives the focus back first; the place takes it then.
      flushSync(onClose);
      return onPlace?.(id.slice(PLACE.length));
    }
    const cannot = await onRun(command);
    if (cannot === undefined) onClose();
    else setWhy(cannot);
  }

  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={say('command.palette')}
      onCancel={(event) => (event.preventDefault(), onClose())}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <FindBox<Entry>
        standing
        label={say('command.find')}
        placeholder={say('command.hint')}
        entries={entries}
        onChoose={(entry) => void choose(entry)}
      />
      <p role="alert" className="small">
        {why !== undefined && (why.id in vi ? say(why) : sayOuter(why))}
      </p>
    </dialog>
  );
}

function entryOf(say: Say, { id, place, keys }: Command & { id: CommandId }): Entry {
  const title = say(`command.${id}`);
  return { id, command: id, title, group: say(`command.group.${place}`), ...(keys !== undefined && { keys }) };
}

const PLACE = 'noi-';

/** A place of the page has this id already; its line in the list has one of its own. */
function offPage(entry: FindEntry): Entry {
  return { ...entry, id: PLACE + entry.id };
}
