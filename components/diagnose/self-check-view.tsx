import type { DiagnosisPart } from '../../lib/diagnose/write-diagnosis';
import { Brand } from '../common/brand';
import { Icon } from '../common/icon';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import type { ReactNode } from 'react';

interface SelfCheckViewProps {
  /** `gone`: the page could not be read; what is known of the extension is told all the same. */
  state: 'reading' | 'read' | 'gone';
  parts: readonly DiagnosisPart[];
  copied?: 'copied' | 'copyFailed';
  onCopy(): void;
  onAgain(): void;
  children?: ReactNode;
}

export function SelfCheckView({ state, parts, copied, onCopy, onAgain, children }: SelfCheckViewProps) {
  const say = useSay();
  return (
    <main className="stack page" style={{ maxWidth: 860, margin: '0 auto', padding: 24 }}>
      <Brand />
      <h1>{say('selfCheck.title')}</h1>
      <p className="quiet">{say('selfCheck.intro')}</p>
      {state === 'gone' && (
        <Notice tone="warn" live>
          <p>{say('selfCheck.pageGone')}</p>
        </Notice>
      )}
      {state === 'reading' ? (
        <p role="status">{say('selfCheck.reading')}</p>
      ) : (
        <div className="row">
          <button type="button" className="button primary" onClick={onCopy}>
            <Icon name="copy" />
            {say('selfCheck.copy')}
          </button>
          <button type="button" className="button" onClick={onAgain}>
            {say('selfCheck.again')}
          </button>
          <span role="status" className="small">
            {copied !== undefined && say(`selfCheck.${copied}`)}
          </span>
        </div>
      )}
      {children}
      {parts.map(({ title, lines }, at) => (
        <section key={at} className="card stack near" aria-label={say(title)}>
          <h2>{say(title)}</h2>
          <ul className="plain small">
            {lines.map((line, row) => (
              <li key={row}>{say(line)}</li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
