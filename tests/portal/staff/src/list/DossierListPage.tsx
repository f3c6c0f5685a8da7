import { Spin } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { getJson, type Query } from '../common/api.ts';
import { wait } from '../common/wait.ts';
import type { DossierItem, Me } from '../common/types.ts';
import { DetailModal } from '../detail/DetailModal.tsx';
import { DossierTable } from './DossierTable.tsx';
import { HiddenListClone } from './HiddenListClone.tsx';
import { loadRowColours } from './lazyRowColours.ts';
import type { ListPage } from './listPages.ts';
import { defaultSize, loadList, useListState } from './listStore.ts';
import { SearchForm } from './SearchForm.tsx';

const noRows: DossierItem[] = [];

export function DossierListPage({ page }: { page: ListPage }) {
  const list = useListState();
  const filter = useRef<Query>({});
  const [roleKnown, setRoleKnown] = useState(!page.waitsForRole);
  const [opened, setOpened] = useState<DossierItem | null>(null);

  const query = (at: number, size: number, hesitation: number): void => {
    void loadList({ path: '/api/dossiers', filter: { list: page.list, ...filter.current }, page: at, size }, hesitation);
  };

  useEffect(() => {
    let gone = false;
    if (page.list === 'dang-xu-ly') loadRowColours();
    if (!page.queriesAtOnce) return undefined;
    const start = async (): Promise<void> => {
      if (page.waitsForRole) {
        await Promise.all([getJson<Me>('/api/me'), wait(700)]);
        if (gone) return;
      }
      query(1, defaultSize, 0);
      setRoleKnown(true);
    };
    start().catch(() => undefined);
    return () => {
      gone = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once per page; the key changes with it
  }, [page]);

  const search = (next: Query): void => {
    filter.current = next;
    query(1, list.size, 40);
  };
  const isLookup = page.list === 'tra-cuu';
  return (
    <Spin spinning={isLookup && list.loading} delay={15}>
      <div className="staff-page">
        <h2>{page.title}</h2>
        <SearchForm withoutQuickSearch={isLookup} onSearch={search} />
        {roleKnown ? <DossierTable page={page} onTurn={(at, size) => query(at, size, 150)} onOpen={setOpened} /> : null}
        {page.clone ? <HiddenListClone rows={list.rows ?? noRows} /> : null}
        <DetailModal dossier={opened} onClose={() => setOpened(null)} />
      </div>
    </Spin>
  );
}
