import { useEffect, useState } from 'react';
import { useSay } from '../../components/common/words';
import type { ProfileSettingsProps } from '../../components/settings/profile-settings';
import { downloadText } from '../../lib/browser/download';
import type { MessageOutput } from '../../lib/browser/message-types';
import { send } from '../../lib/browser/send';
import type { Result } from '../../lib/text/result';

/** Profiles of the office as the background keeps them, and what can be done with them. */
export function useProfiles(): ProfileSettingsProps {
  const say = useSay();
  const [known, setKnown] = useState<MessageOutput<'profiles.list'>>({ profiles: [], taught: [] });
  const [told, setTold] = useState<string>();

  async function read() {
    const answer = await send('profiles.list', {});
    if (answer.ok) setKnown(answer.value);
  }
  useEffect(() => void read(), []);

  function tell<T>(answer: Result<T>, done: (value: T) => string | undefined) {
    setTold(answer.ok ? done(answer.value) : say(answer.problem.say));
    void read();
  }
  function save(fileName: string, answer: Result<{ text: string }>) {
    tell(answer, ({ text }) => {
      downloadText(fileName, text, 'application/json;charset=utf-8');
      return undefined;
    });
  }
  return {
    ...known,
    told,
    onImport: (file) =>
      void file
        .text()
        .then((text) => send('profile.import', { text }))
        .then((answer) => tell(answer, ({ name }) => say('options.profileTaken', { name }))),
    onExport: (id) => void send('profile.export', { id }).then((answer) => save(`ho-so-cong-${id}.json`, answer)),
    onExportTaught: (origin) =>
      void send('profile.exportTaught', { origin }).then((answer) => save(`ho-so-cong-${new URL(origin).hostname}.json`, answer)),
    onRemove: (id) => void send('profile.remove', { id }).then((answer) => tell(answer, () => undefined)),
  };
}
