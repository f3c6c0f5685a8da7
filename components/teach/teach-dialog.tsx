import { useEffect, useMemo, useRef, useState, type ReactElement, type SyntheticEvent } from 'react';
import { checkDraft, firstDraft, type Draft } from '../../lib/portal/teach';
import { columnsOf, previewOf } from '../../lib/portal/teach-preview';
import type { TaughtBlocks, TaughtTable } from '../../lib/portal/taught-table';
import type { PageTable } from '../../lib/table/find-tables';
import type { Say } from '../../lib/text/say';
import { TeachColumns } from './teach-columns';
import { TeachPreview } from './teach-preview';

/** A table of the page, or blocks that the official has pointed at. */
export interface Teachable {
  table: PageTable;
  blocks?: TaughtBlocks;
}

export interface TeachDialogProps {
  say: Say;
  /** Largest first; none where nothing table-like was found. */
  tables: readonly Teachable[];
  /** What was taught on this portal and can be forgotten. */
  taught: readonly TaughtTable[];
  /** Why the last attempt to keep it failed. */
  problem?: string | undefined;
  /** Only a person's click keeps anything. */
  byHand: (event: Event) => boolean;
  /** The official wants to point at one dossier in the page. */
  onPick: () => void;
  /** The blocks read with or without a first one that holds the names. */
  onHeaded: (at: number, headed: boolean) => void;
  onSave: (draft: Draft) => void;
  onForget: (ids: readonly string[]) => void;
  onClose: () => void;
}

/** Which column is what, said by hand; nothing is kept before the official agrees to how three rows would be read. */
export function TeachDialog(props: TeachDialogProps): ReactElement {
  const { say, tables, taught, problem, byHand, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(0);
  const chosen = tables[at];

  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  const cancel = (event: SyntheticEvent): void => {
    event.preventDefault();
    onClose();
  };

  return (
    <dialog ref={dialog} aria-label={say('teach.title')} onCancel={cancel}>
      <header>
        <h2>{say('teach.title')}</h2>
        <p className="about">{say('teach.about')}</p>
      </header>
      <div className="tools">
        {tables.length > 1 ? (
          <label>
            {say('teach.table')}
            <select className="input" value={at} onChange={(event) => setAt(Number(event.target.value))}>
              {tables.map((choice, i) => (
                <option key={i} value={i}>
                  {nameOf(choice, i, say)}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <button type="button" className="button" onClick={props.onPick}>
          {say('teach.pick')}
        </button>
        {chosen?.blocks ? (
          <label>
            <input type="checkbox" checked={chosen.blocks.headed === true} onChange={(event) => props.onHeaded(at, event.target.checked)} />
            {say('teach.headed')}
          </label>
        ) : null}
        {taught.length > 0 ? (
          <button
            type="button"
            className="button"
            onClick={(event) => {
              if (byHand(event.nativeEvent)) props.onForget(taught.map(({ id }) => id));
            }}
          >
            {say('teach.forget', { n: taught.length })}
          </button>
        ) : null}
      </div>
      {problem === undefined ? null : (
        <p className="warning" role="alert">
          {problem}
        </p>
      )}
      {chosen === undefined ? (
        <>
          <p className="empty">{say('teach.nothing')}</p>
          <footer>
            <button type="button" className="button" onClick={onClose}>
              {say('teach.close')}
            </button>
          </footer>
        </>
      ) : (
        <Lesson key={`${at} ${chosen.blocks?.block} ${chosen.blocks?.headed}`} {...props} chosen={chosen} />
      )}
    </dialog>
  );
}

function Lesson({ say, chosen, byHand, onSave, onClose }: TeachDialogProps & { chosen: Teachable }): ReactElement {
  const [draft, setDraft] = useState<Draft>(() => firstDraft(chosen.table, chosen.blocks));
  const shown = useMemo(() => columnsOf(chosen.table), [chosen]);
  const { wrong, mind } = useMemo(() => checkDraft(draft, chosen.table), [draft, chosen]);
  const preview = useMemo(() => previewOf(draft, chosen.table), [draft, chosen]);
  const setKind = (kind: Draft['kind']): void => setDraft({ ...draft, kind, columns: shown.map(({ path }) => ({ path })) });
  return (
    <>
      {chosen.blocks === undefined ? (
        <fieldset className="sources">
          <legend>{say('teach.kind')}</legend>
          {(['list', 'figures'] as const).map((kind) => (
            <label key={kind}>
              <input type="radio" name="kind" checked={draft.kind === kind} onChange={() => setKind(kind)} />
              {say(`teach.kind.${kind}`)}
            </label>
          ))}
        </fieldset>
      ) : null}
      <div className="matrix">
        <TeachColumns
          say={say}
          kind={draft.kind}
          shown={shown}
          columns={draft.columns}
          onColumn={(col, column) => setDraft({ ...draft, columns: draft.columns.with(col, column) })}
        />
      </div>
      <TeachPreview say={say} preview={preview} />
      <div role="status">
        <ul className="plain">
          {wrong.map((why, i) => (
            <li key={i} className="warning">
              {say(why)}
            </li>
          ))}
          {mind.map((what, i) => (
            <li key={`mind ${i}`} className="quiet">
              {say(what)}
            </li>
          ))}
        </ul>
      </div>
      <footer>
        <span className="quiet">{say('teach.keeps')}</span>
        <button type="button" className="button" onClick={onClose}>
          {say('teach.close')}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={wrong.length > 0}
          onClick={(event) => {
            if (byHand(event.nativeEvent)) onSave(draft);
          }}
        >
          {say('teach.save')}
        </button>
      </footer>
    </>
  );
}

function nameOf({ table, blocks }: Teachable, at: number, say: Say): string {
  if (blocks !== undefined) return say('teach.blocksNamed', { n: table.rows });
  const title = table.meaning.split.title ?? table.reading.grid.caption;
  return say('teach.tableNamed', { n: at + 1, rows: table.rows, title: title === undefined ? '' : ` – ${title.slice(0, 60)}` });
}
