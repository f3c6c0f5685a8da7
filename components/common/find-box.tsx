import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { findTexts, type Findable } from '../../lib/text/find-texts';
import { useSay } from './words';

export interface FindEntry extends Findable {
  id: string;
  /** Where it belongs, said at the end of the line. */
  group?: string;
  /** Keys that do the same. */
  keys?: string;
}

interface FindBoxProps<T extends FindEntry> {
  label: string;
  placeholder: string;
  entries: readonly T[];
  /** Everything is listed before anything is typed, and the list stays: a palette. Else it opens over the page. */
  standing?: boolean;
  onChoose(entry: T): void;
}

const MOST = 12;

/** A box to type into and what fits, best first, by the practices for a combobox with a list: arrows move, Enter takes, Esc closes. */
export function FindBox<T extends FindEntry>({ label, placeholder, entries, standing = false, onChoose }: FindBoxProps<T>) {
  const say = useSay();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => findTexts(entries, typed).slice(0, standing ? undefined : MOST), [entries, typed, standing]);
  const open = standing || typed.trim() !== '';
  const active = open ? found[Math.min(at, found.length - 1)] : undefined;

  function type(text: string) {
    setTyped(text);
    setAt(0);
  }
  function choose(entry: T) {
    if (!standing) type('');
    onChoose(entry);
  }
  function move(event: KeyboardEvent) {
    const last = found.length - 1;
    const next = { ArrowDown: at >= last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1 }[event.key];
    if (event.key === 'Enter' && active !== undefined) choose(active);
    else if (event.key === 'Escape' && !standing && typed !== '') type('');
    else if (next !== undefined && open) {
      setAt(next);
      document.getElementById(`${list}-${found[next]?.id}`)?.scrollIntoView({ block: 'nearest' });
    } else return;
    event.preventDefault();
  }

  return (
    <div className={standing ? 'findbox standing' : 'findbox'}>
      <input
        className="input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-expanded={open && found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : `${list}-${active.id}`}
        placeholder={placeholder}
        autoFocus={standing}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={move}
      />
      <div className="found" hidden={!open}>
        <div id={list} role="listbox" aria-label={label} className="options" hidden={found.length === 0}>
          {open &&
            found.map((entry, place) => (
              // The keyboard stays in the box; a press here is one there.
              <div
                key={entry.id}
                id={`${list}-${entry.id}`}
                role="option"
                aria-selected={entry === active}
                className="option"
                onMouseMove={() => place !== at && setAt(place)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(entry)}
              >
                <span className="grow">{entry.title}</span>
                {entry.group !== undefined && <span className="small quiet">{entry.group}</span>}
                {entry.keys !== undefined && <kbd>{entry.keys}</kbd>}
              </div>
            ))}
        </div>
        {/* Said when it comes: so it stands there before. */}
        <p role="status" className="small quiet">
          {open && found.length === 0 ? say('common.notFound', { typed: typed.trim() }) : ''}
        </p>
      </div>
    </div>
  );
}
