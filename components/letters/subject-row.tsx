import { useState } from 'react';
import type { LetterSubject, OwnWords } from '../../lib/letters/draft';
import { momentText } from '../../lib/calendar/say-moment';
import { Labelled } from '../common/labelled';
import { useSay } from '../common/words';

interface SubjectRowProps {
  subject: LetterSubject;
  own: OwnWords;
  /** The list on which the dossier was last read, where the name can be had. */
  screen: string | undefined;
  ticked: boolean;
  shown: boolean;
  onTick(ticked: boolean): void;
  onOwn(own: OwnWords): void;
  onShow(): void;
}

/** One dossier of the batch: whether it gets a letter, to whom, and what is said to this one alone. */
export function SubjectRow({ subject, own, screen, ticked, shown, onTick, onOwn, onShow }: SubjectRowProps) {
  const say = useSay();
  const [hadReason] = useState(own.reason !== undefined);
  const { dossier, person, overdue } = subject;
  const { code } = dossier;
  const owner = own.owner ?? person.owner ?? '';
  const address = own.address ?? person.address ?? '';
  const unknown = owner.trim() === '' || address.trim() === '';
  const due = dossier.due === undefined ? say('common.due.none') : say('common.due.at', { at: momentText(dossier.due) });
  return (
    <li className="subject">
      <div className="row spread">
        <label className="tick">
          <input type="checkbox" checked={ticked} onChange={({ target }) => onTick(target.checked)} />
          <span>
            <span className="code strong">{code}</span> <span className="small quiet">{due}</span>
          </span>
        </label>
        <button type="button" className="link small" aria-pressed={shown} aria-label={say('letters.showOf', { code })} onClick={onShow}>
          {say('letters.show')}
        </button>
      </div>
      {!overdue && <p className="small soon">{say('letters.notOverdue')}</p>}
      {ticked && (
        <div className="fields">
          <Labelled label={say('letters.owner')}>
            <input
              className="input"
              autoComplete="off"
              value={owner}
              aria-label={say('letters.ownerOf', { code })}
              onChange={({ target }) => onOwn({ ...own, owner: target.value })}
            />
          </Labelled>
          <Labelled label={say('letters.address')}>
            <input
              className="input"
              autoComplete="off"
              value={address}
              aria-label={say('letters.addressOf', { code })}
              onChange={({ target }) => onOwn({ ...own, address: target.value })}
            />
          </Labelled>
          {owner.trim() === '' && person.submitter !== undefined && (
            <p className="small wide">
              {say('letters.submitter', { name: person.submitter })}{' '}
              <button type="button" className="link small" onClick={() => onOwn({ ...own, owner: person.submitter ?? '' })}>
                {say('letters.takeSubmitter')}
              </button>
            </p>
          )}
          {unknown && (
            <p className="small quiet wide">
              {screen === undefined ? say('letters.unknownPerson') : say('letters.unknownPersonAt', { screen })}
            </p>
          )}
          <details className="wide" open={hadReason}>
            <summary className="small">{say('letters.ownReason')}</summary>
            <textarea
              className="input"
              value={own.reason ?? ''}
              aria-label={say('letters.ownReasonOf', { code })}
              onChange={({ target }) => onOwn(withReason(own, target.value))}
            />
          </details>
        </div>
      )}
    </li>
  );
}

/** Emptied: what holds for all holds for this one again. */
function withReason({ reason: _reason, ...rest }: OwnWords, text: string): OwnWords {
  return text.trim() === '' ? rest : { ...rest, reason: text };
}
