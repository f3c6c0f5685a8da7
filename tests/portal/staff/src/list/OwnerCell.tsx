import { MailOutlined } from '@ant-design/icons';
import { memo } from 'react';
import type { Person } from '../../../data/world.ts';

/** Lines without a value are left out, so their position says nothing. */
export const OwnerCell = memo(function OwnerCell({ owner }: { owner: Person }) {
  return (
    <div>
      <div>{`${owner.name} (${owner.idNumber ?? ''})`}</div>
      {owner.phone ? (
        <div title="Số điện thoại">
          <i className="fa-solid fa-phone-volume" />
          {owner.phone}
        </div>
      ) : null}
      {owner.address ? (
        <div title="Số điện thoại">
          <i className="fa-solid fa-map-marker-alt" />
          {owner.address}
        </div>
      ) : null}
      {owner.email ? (
        <div title="Email">
          <MailOutlined /> {owner.email}
        </div>
      ) : null}
    </div>
  );
});
