import { useEffect, useState } from 'react';
import { getJson } from '../common/api.ts';
import type { EntryForm } from '../common/types.ts';
import { EntrySheet } from './EntrySheet.tsx';
import { readVariant } from './variants.ts';

export function EntryPage({ search }: { search: string }) {
  const query = new URLSearchParams(search);
  const rows = query.get('rows') === 'don-vi' ? 'don-vi' : 'linh-vuc';
  const [form, setForm] = useState<EntryForm | null>(null);
  useEffect(() => {
    let gone = false;
    getJson<EntryForm>('/api/entry', { form: '06a', rows }).then(
      (answer) => {
        if (!gone) setForm(answer);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [rows]);
  if (!form) return <div className="staff-page" />;
  return <EntrySheet form={form} byUnit={rows === 'don-vi'} variant={readVariant(query.get('variant'))} />;
}
