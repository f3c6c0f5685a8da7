import { shallowRef, watch, type Ref } from 'vue';
import { getJson } from '../common/api.ts';
import type { DossierItem, DossierPage } from '../common/types.ts';

export interface ListQuestion {
  list: string;
  page: number;
  size: number;
  code: string;
  owner: string;
}

/**
 * The rows of one page. Before the first answer there are none and the total is 0, which looks like an empty list; later the old
 * rows stay as many as they were, without their texts, until the new ones are there.
 */
export function useDossiers(question: Ref<ListQuestion>) {
  const items = shallowRef<DossierItem[]>([]);
  const total = shallowRef(0);
  const loading = shallowRef(false);
  let turn = 0;
  const load = async ({ list, page, size, code, owner }: ListQuestion): Promise<void> => {
    const mine = ++turn;
    loading.value = true;
    const filter = { ...(code !== '' && { code }), ...(owner !== '' && { owner }) };
    const answer = await getJson<DossierPage>('/o/rest/v2/dossiers', { list, page, size, ...filter }).catch(() => undefined);
    if (mine !== turn) return;
    items.value = answer?.items ?? [];
    total.value = answer?.total ?? 0;
    loading.value = false;
  };
  watch(question, (next) => void load(next), { immediate: true });
  return { items, total, loading };
}
