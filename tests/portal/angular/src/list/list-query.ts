import type { Address } from '../app/address.ts';
import { getJson } from '../common/api.ts';
import type { DossierPage } from '../common/types.ts';
import type { ListKind } from './dossier-table.ts';

/** The search as it stands in the address; pages counted from 1 there. */
export interface ListQuery {
  code: string;
  ownerFullname: string;
  /** yyyy-MM-dd, or empty. */
  acceptFrom: string;
  acceptTo: string;
  status: string;
  page: number;
  size: number;
}

const whole = (text: string | null, otherwise: number): number => (text !== null && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : otherwise);

export function readListQuery({ query }: Address): ListQuery {
  return {
    code: query.get('code') ?? '',
    ownerFullname: query.get('ownerFullname') ?? '',
    acceptFrom: query.get('acceptFrom') ?? '',
    acceptTo: query.get('acceptTo') ?? '',
    status: query.get('status') ?? '',
    page: whole(query.get('page'), 1),
    size: whole(query.get('size'), 20),
  };
}

export function askDossiers(kind: ListKind, query: ListQuery): Promise<DossierPage> {
  const filter = {
    code: query.code,
    owner: query.ownerFullname,
    receivedFrom: query.acceptFrom,
    receivedTo: query.acceptTo,
    status: query.status,
  };
  const list = kind === 'processing' ? 'dang-xu-ly' : 'tra-cuu';
  return getJson('/digo/dossier', { list, ...filter, page: query.page - 1, size: query.size });
}
