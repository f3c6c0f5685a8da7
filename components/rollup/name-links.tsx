import { useId, useState } from 'react';
import type { NameKind, NameLink } from '../../lib/report/rollup-names';
import type { OpenName } from '../../lib/report/rollup-open-names';
import { useSay } from '../common/words';

interface NameLinksProps {
  open: readonly OpenName[];
  links: readonly NameLink[];
  /** Names that another may mean, for typing. */
  known: Readonly<Record<NameKind, readonly string[]>>;
  /** An empty meaning takes the link away. */
  onLink(kind: NameKind, from: string, to: string): void;
}

/** Names that may mean another, with what they may mean; nothing is taken for anything before it is said here. */
export function NameLinks({ open, links, known, onLink }: NameLinksProps) {
  const say = useSay();
  return (
    <>
      {open.length > 0 && (
        <details className="card" open>
          <summary>{say('rollup.open', { n: open.length })}</summary>
          <div className="stack near">
            <p className="small quiet">{say('rollup.openHint')}</p>
            <ul className="plain lines">
              {open.map((one) => (
                <OpenLine key={`${one.kind}|${one.name}`} open={one} known={known[one.kind]} onLink={onLink} />
              ))}
            </ul>
          </div>
        </details>
      )}
      {links.length > 0 && (
        <details className="card">
          <summary>{say('rollup.links', { n: links.length })}</summary>
          <ul className="plain lines">
            {links.map(({ kind, from, to }) => (
              <li key={`${kind}|${from}`}>
                <span>
                  {from} → {to}
                </span>
                <button
                  type="button"
                  className="button bare"
                  aria-label={say('rollup.unlinkOf', { name: from })}
                  onClick={() => onLink(kind, from, '')}
                >
                  {say('rollup.unlink')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function OpenLine({ open, known, onLink }: { open: OpenName; known: readonly string[]; onLink: NameLinksProps['onLink'] }) {
  const say = useSay();
  const list = useId();
  const [text, setText] = useState('');
  const { kind, name, suggestions, unexpected } = open;
  return (
    <li>
      <div className="stack tight">
        <span>
          {name} <span className="small quiet">{say(unexpected === true ? 'rollup.unexpected' : `rollup.kind.${kind}`)}</span>
        </span>
        <div className="row">
          {suggestions.map((one) => (
            <button
              key={one.name}
              type="button"
              className="button"
              title={say(`rollup.why.${one.why}`)}
              aria-label={say('rollup.isName', { name, other: one.name })}
              onClick={() => onLink(kind, name, one.name)}
            >
              {say('rollup.is', { name: one.name })}
            </button>
          ))}
        </div>
        <div className="row">
          <input
            className="input"
            list={list}
            style={{ flex: '1 1 160px' }}
            aria-label={say('rollup.meansOf', { name })}
            placeholder={say('rollup.means')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <datalist id={list}>
            {known.map((other) => (
              <option key={other} value={other} />
            ))}
          </datalist>
          <button type="button" className="button" disabled={text.trim() === ''} onClick={() => onLink(kind, name, text)}>
            {say('rollup.link')}
          </button>
        </div>
      </div>
    </li>
  );
}
