import type { KnownSet } from '../../lib/check/known-sets';
import type { DraftedReport } from '../../lib/narrative/draft';
import { DayField } from '../common/day-field';
import { FilePicker, firstOf } from '../common/file-picker';
import { Choice, Labelled } from '../common/labelled';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import { DraftPaper } from './draft-paper';
import { nameOfSet } from './known-choice';

/** What the official says of a report besides its figures. */
export interface DraftWish {
  /** Id of a template, or `own`: the office's file. */
  template: string;
  set: string;
  district: string;
  commune: string;
  compare: boolean;
  superior: string;
  receiver: string;
  place: string;
  signerTitle: string;
  day: string;
  comments: boolean;
}

const texts = ['superior', 'receiver', 'place', 'signerTitle'] as const;

interface DraftViewProps {
  wish: DraftWish;
  templates: readonly { id: string; name: string }[];
  sets: readonly KnownSet[];
  /** Sets that may be the figures of one level; none where the template asks for no level. */
  levels: readonly KnownSet[];
  /** Figures of earlier periods that are compared with. */
  earlier: readonly KnownSet[];
  draft: DraftedReport | undefined;
  problem: string | undefined;
  told: string | undefined;
  onWish(wish: DraftWish): void;
  onTemplate(file: File): void;
  onSave(): void;
  onCheck(): void;
  onClose(): void;
}

/** A report written from figures: what it is written from on one side, how it reads on the other. */
export function DraftView(props: DraftViewProps) {
  const { wish, templates, sets, levels, earlier, draft, problem, told, onWish } = props;
  const say = useSay();
  const options = (from: readonly KnownSet[]) => from.map((set) => ({ value: set.key, label: nameOfSet(set, say) }));
  const none = { value: '', label: say('prose.draft.noLevel') };
  return (
    <section className="stack" aria-label={say('prose.draft.title')}>
      <div className="row spread">
        <h2>{say('prose.draft.title')}</h2>
        <button type="button" className="button" onClick={props.onClose}>
          {say('prose.draft.close')}
        </button>
      </div>
      <div className="draftdesk">
        <div className="stack near">
          <Choice<string>
            label={say('prose.draft.template')}
            value={wish.template}
            options={templates.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(template) => onWish({ ...wish, template })}
          />
          <div className="row">
            <FilePicker label={say('prose.draft.ownTemplate')} accept=".docx" onFiles={firstOf(props.onTemplate)} />
          </div>
          <p className="small quiet">{say('prose.draft.ownHint', { example: '{{tổng tiếp nhận}}' })}</p>
          <Choice<string>
            label={say('prose.draft.figures')}
            value={wish.set}
            options={options(sets)}
            onChange={(set) => onWish({ ...wish, set, district: '', commune: '' })}
          />
          {levels.length > 0 && (
            <div className="fields">
              {(['district', 'commune'] as const).map((level) => (
                <Choice<string>
                  key={level}
                  label={say(`prose.draft.${level}`)}
                  value={wish[level]}
                  options={[none, ...options(levels)]}
                  onChange={(key) => onWish({ ...wish, [level]: key })}
                />
              ))}
            </div>
          )}
          <Tick label={say('prose.draft.compare')} on={wish.compare} onTick={(compare) => onWish({ ...wish, compare })} />
          {wish.compare && (
            <p className="small quiet">
              {earlier.length === 0 ? say('prose.draft.noEarlier') : earlier.map((set) => nameOfSet(set, say)).join('; ')}
            </p>
          )}
          <div className="fields">
            {texts.map((name) => (
              <Labelled key={name} label={say(`prose.draft.${name}`)}>
                <input
                  className="input"
                  autoComplete="off"
                  maxLength={200}
                  value={wish[name]}
                  onChange={({ target }) => onWish({ ...wish, [name]: target.value })}
                />
              </Labelled>
            ))}
            <DayField label={say('prose.draft.day')} day={wish.day} onDay={(day) => onWish({ ...wish, day })} />
          </div>
          <Tick label={say('prose.draft.comments')} on={wish.comments} onTick={(comments) => onWish({ ...wish, comments })} />
        </div>
        <div className="stack near">
          {problem !== undefined && (
            <div role="alert">
              <Notice tone="warn">
                <p>{problem}</p>
              </Notice>
            </div>
          )}
          {told !== undefined && (
            <Notice tone="good" live>
              <p>{told}</p>
            </Notice>
          )}
          {draft !== undefined && (
            <>
              <div className="row">
                <button type="button" className="button primary" onClick={props.onSave}>
                  {say('prose.draft.save')}
                </button>
                <button type="button" className="button" onClick={props.onCheck}>
                  {say('prose.draft.check')}
                </button>
              </div>
              <Lacking draft={draft} />
              <DraftPaper draft={draft} />
            </>
          )}
        </div>
      </div>
    </section>
  );
}

function Tick({ label, on, onTick }: { label: string; on: boolean; onTick(on: boolean): void }) {
  return (
    <label className="tick">
      <input type="checkbox" checked={on} onChange={({ target }) => onTick(target.checked)} />
      <span>{label}</span>
    </label>
  );
}

/** What stays dots, and why; what the template asks for under a name that means nothing. */
function Lacking({ draft: { missing, unknown } }: { draft: DraftedReport }) {
  const say = useSay();
  return (
    <>
      {missing.length > 0 && (
        <details>
          <summary>{say('prose.draft.missing', { n: missing.length })}</summary>
          <dl className="facts small">
            {missing.map(({ slot, why }) => (
              <div key={slot} style={{ display: 'contents' }}>
                <dt>{slot}</dt>
                <dd>{say(why)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {unknown.length > 0 && (
        <Notice tone="warn">{say('prose.draft.unknown', { names: [...new Set(unknown.map(({ slot }) => slot))].join('”, “') })}</Notice>
      )}
    </>
  );
}
