import type { World } from '../portal/data/world.ts';

/** Names, numbers, addresses and matters of the world's people: whatever of them lies in a store should not. */
export function peopleOf({ dossiers }: World): string[] {
  const values = dossiers.flatMap(({ owner, submitter, handler, subject }) => [
    owner.name,
    owner.idNumber,
    owner.phone,
    owner.email,
    owner.address,
    submitter,
    handler,
    subject.includes(owner.name) ? subject : undefined,
  ]);
  return [...new Set(values.filter((value) => value !== undefined))];
}
