import { useEffect, useState } from 'react';
import { useSay } from '../../components/common/words';
import { PartsCard } from '../../components/diagnose/parts-card';
import { SearchCard } from '../../components/diagnose/search-card';
import { SelfCheckView } from '../../components/diagnose/self-check-view';
import { now } from '../../lib/browser/clock';
import { askPage, type CheckedTab } from '../../lib/browser/self-check-ask';
import { tabToCheck } from '../../lib/browser/self-check-open';
import { changeSettings, type CurrentSettings } from '../../lib/browser/settings-access';
import type { Facts } from '../../lib/diagnose/facts';
import { nameOf, suspectsOf, toSwitchOff, type Suspect } from '../../lib/diagnose/suspects';
import { writeDiagnosis } from '../../lib/diagnose/write-diagnosis';
import { gatherFacts } from './gather-facts';
import { useSearch } from './use-search';

interface Checked {
  tab?: CheckedTab;
  facts: Facts;
}

export function SelfCheckPage({ current }: { current: CurrentSettings }) {
  const say = useSay();
  const tabId = tabToCheck(window.location);
  const [checked, setChecked] = useState<Checked>();
  const [copied, setCopied] = useState<'copied' | 'copyFailed'>();
  const [times, setTimes] = useState(0);
  const search = useSearch(tabId ?? -1);

  useEffect(() => {
    let late = false;
    void (async () => {
      const tab = tabId === undefined ? undefined : await askPage(tabId, now());
      const facts = await gatherFacts(current, tab?.origin);
      if (!late) setChecked({ facts, ...(tab && { tab }) });
    })();
    return () => {
      late = true;
    };
  }, [current, tabId, times]);

  const parts = checked === undefined ? [] : writeDiagnosis(checked.tab?.trace, checked.facts);
  const { rulesOff, readersOff } = current.settings;
  const suspects = checked?.tab === undefined ? [] : suspectsOf(checked.tab.trace, { rulesOff, readersOff });
  const off = new Set(suspects.filter(({ kind, id }) => (kind === 'rule' ? rulesOff : readersOff).includes(id)).map(nameOf));

  function wordsFor(name: string): string {
    const [kind = '', id = ''] = name.split(':');
    if (kind === 'rule') return say('selfCheck.parts.rule', { title: say(`rule.${id}.title`) });
    return say(`selfCheck.parts.${kind}`, { id: kind === 'shape' ? say(`selfCheck.shape.${id}`) : id });
  }
  async function switchPart({ kind, id }: Suspect, on: boolean) {
    const key = kind === 'rule' ? 'rulesOff' : 'readersOff';
    const others = current.settings[key].filter((one) => one !== id);
    await changeSettings({ [key]: on ? others : [...others, id] });
  }
  async function switchOff(name: string) {
    const { rulesOff: rules, readersOff: readers } = toSwitchOff([name]);
    await changeSettings({ rulesOff: [...rulesOff, ...rules], readersOff: [...readersOff, ...readers] });
  }
  function copy() {
    const text = parts.map(({ title, lines }) => [say(title), ...lines.map((line) => `- ${say(line)}`)].join('\n')).join('\n\n');
    void navigator.clipboard.writeText(text).then(
      () => setCopied('copied'),
      () => setCopied('copyFailed'),
    );
  }

  return (
    <SelfCheckView
      state={checked === undefined ? 'reading' : checked.tab === undefined ? 'gone' : 'read'}
      parts={parts}
      {...(copied !== undefined && { copied })}
      onCopy={copy}
      onAgain={() => {
        setCopied(undefined);
        setChecked(undefined);
        setTimes(times + 1);
      }}
    >
      {suspects.length > 0 && (
        <>
          <SearchCard
            {...(search.outcome && { outcome: search.outcome })}
            wordsFor={wordsFor}
            off={search.outcome?.kind === 'found' && off.has(search.outcome.part)}
            onBegin={() => void search.begin(suspects.map(nameOf).filter((name) => !off.has(name)))}
            onAnswer={(still) => void search.answer(still)}
            onStop={() => void search.stop()}
            onSwitchOff={(name) => void switchOff(name)}
          />
          <PartsCard
            parts={suspects}
            off={off}
            rulesLocked={current.locked.includes('rulesOff')}
            wordsFor={wordsFor}
            onSwitch={(part, on) => void switchPart(part, on)}
          />
        </>
      )}
    </SelfCheckView>
  );
}
