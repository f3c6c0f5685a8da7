import type { SystemLevel } from './form';

/** A portal whose system an office has named itself. */
export interface PortalSystem {
  /** Origin of the portal. */
  portal: string;
  system: SystemLevel;
}

/** Names of ministries before `.gov.vn`, as their portals bear them. */
const ministries = new Set(
  `bca bct bgtvt bkhcn bnv bocongan bqp btc btp bxd byt chinhphu cinet dtnn mae mard mic moc moet mof mofa moh moha moit moj molisa monre most mst mot mps mpi
  mod nhnn sbv thanhtra ubdt vpcp vss baohiemxahoi customs gdt dkkd hososuckhoe bvhttdl mcst`.split(/\s+/),
);

/** Names of provinces and cities before `.gov.vn`, those before July 2025 too. */
const provinces = new Set(
  `angiang bacgiang backan baclieu bacninh baria-vungtau bariavungtau bentre binhdinh binhduong binhphuoc binhthuan camau cantho caobang
  daklak dacnong daknong danang dienbien dienbienphu dongnai dongthap gialai hagiang haiduong haiphong hanam hanoi hatinh haugiang hoabinh
  hochiminhcity hcm tphcm hcmcity hue hungyen khanhhoa kiengiang kontum laichau lamdong langson laocai longan namdinh nghean ninhbinh
  ninhthuan phutho phuyen quangbinh quangnam quangngai quangninh quangtri soctrang sonla tayninh thaibinh thainguyen thanhhoa
  thuathienhue tiengiang travinh tuyenquang vinhlong vinhphuc yenbai`.split(/\s+/),
);

/** Whose system a portal is: what the office says, else by its address; undefined where neither tells. */
export function systemOfPortal(portal: string, named: readonly PortalSystem[]): SystemLevel | undefined {
  const told = named.find((one) => one.portal === portal);
  if (told !== undefined) return told.system;
  const name = /(?:^|[./])([a-z0-9-]+)\.gov\.vn(?::\d+)?$/.exec(portal.toLowerCase())?.[1];
  if (name === undefined) return undefined;
  return ministries.has(name) ? 'ministry' : provinces.has(name) ? 'province' : undefined;
}
