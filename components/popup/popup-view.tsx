import { Brand } from '../common/brand';
import { Icon } from '../common/icon';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';

/** How things stand with the page in front; `unusable`: a page of the browser, a file, a store. */
export type PageStanding = { kind: 'unusable' } | { kind: 'off'; host: string } | { kind: 'on'; host: string };

interface PopupViewProps {
  page: PageStanding;
  /** What became of the last click, e.g. that the browser's question was declined. */
  outcome?: 'declined' | 'failed' | 'reload';
  onSwitchOn(): void;
  onSwitchOff(): void;
  onOpenWorkspace(): void;
  onOpenSettings(): void;
  /** Absent where there is no page to check. */
  onSelfCheck?: () => void;
}

export function PopupView({ page, outcome, onSwitchOn, onSwitchOff, onOpenWorkspace, onOpenSettings, onSelfCheck }: PopupViewProps) {
  const say = useSay();
  return (
    <main className="popup stack">
      <Brand />
      {page.kind === 'unusable' ? (
        <Notice tone="note">
          <p className="strong">{say('popup.unusable')}</p>
          <p className="small">{say('popup.unusableWhy')}</p>
        </Notice>
      ) : (
        <Notice tone={page.kind === 'off' ? 'note' : 'good'}>
          <p className="strong">{say(page.kind === 'off' ? 'popup.off' : 'popup.on')}</p>
          <p className="small code">{page.host}</p>
          <p className="small">{say(`popup.${page.kind}Why`)}</p>
        </Notice>
      )}
      {outcome !== undefined && (
        <Notice tone={outcome === 'reload' ? 'good' : 'warn'} live>
          <p className="small">{say(`popup.outcome.${outcome}`)}</p>
        </Notice>
      )}
      <div className="stack near">
        {page.kind === 'off' && (
          <button type="button" className="button primary" onClick={onSwitchOn}>
            {say('popup.switchOn')}
          </button>
        )}
        {page.kind === 'on' && (
          <button type="button" className="button" onClick={onSwitchOff}>
            {say('popup.switchOff')}
          </button>
        )}
        <button type="button" className={page.kind === 'off' ? 'button' : 'button primary'} onClick={onOpenWorkspace}>
          <Icon name="open" />
          {say('popup.openWorkspace')}
        </button>
        <button type="button" className="button bare" onClick={onOpenSettings}>
          <Icon name="gear" />
          {say('common.settings')}
        </button>
        {onSelfCheck !== undefined && (
          <button type="button" className="button bare" onClick={onSelfCheck}>
            <Icon name="step" />
            {say('popup.selfCheck')}
          </button>
        )}
      </div>
    </main>
  );
}
