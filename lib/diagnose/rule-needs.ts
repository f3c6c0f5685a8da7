import type { FieldId } from '../vocabulary/field';
import type { PetitionFieldId } from '../vocabulary/petition-list';

/** One field of each group has to be shown before a rule can say anything. */
export type Needs<Field> = Readonly<Record<string, readonly (readonly Field[])[]>>;

/**
 * What a dossier must show before a rule of the page can say anything. Only told to people; the rules decide for themselves, and
 * their own examples hold this list to them.
 */
export const ruleNeeds: Needs<FieldId> = {
  'thu-tu-ngay': [['received', 'submitted', 'completed', 'returned']],
  'da-tra-thuc-te': [['returned'], ['state']],
  'qua-han': [['due'], ['state']],
  'den-han-hom-nay': [['due'], ['state']],
  'sap-den-han': [['due'], ['state']],
  'qua-han-buoc': [['stepDue'], ['state']],
  'ho-so-treo': [['received', 'due'], ['state']],
  'thieu-ngay-tiep-nhan': [['received'], ['state']],
  'thieu-ngay-ket-thuc': [['completed'], ['state']],
  'thieu-han-tra': [['due'], ['state']],
  'ma-ho-so-ngay-tiep-nhan': [['code'], ['received']],
};

/** The same for rules that run in the workspace, over what was kept of the list: one dossier, or dossiers side by side. */
export const workspaceRuleNeeds: Needs<FieldId> = {
  'trang-thai-va-ngay': [['completed', 'returned'], ['state']],
  'con-hai-ngay-lam-viec': [['due'], ['state']],
  'khong-chuyen-buoc': [['state']],
  'bo-sung-lan-hai': [['supplements', 'state']],
  'thieu-phieu-xin-loi': [['due'], ['apology'], ['state']],
  'xin-loi-muon': [['due'], ['apology']],
  'hen-lai-lan-hai': [['reschedules']],
  'chua-thanh-toan': [['payment'], ['state']],
  'cung-cap-thong-tin-truc-tuyen': [['serviceLevel'], ['channel']],
  'thieu-so-hoa-thanh-phan': [['digitised'], ['received'], ['state']],
  'thieu-ket-qua-dien-tu': [['electronicResult'], ['state']],
  'han-tra-khac-tinh-lai': [['due'], ['received']],
  'trung-ho-so': [['owner'], ['channel'], ['received', 'submitted'], ['procedure', 'procedureCode']],
};

/** The same of a list of petitions. */
export const petitionRuleNeeds: Needs<PetitionFieldId> = {
  'kien-nghi-thu-tu-ngay': [['sent', 'received', 'refused', 'supplementAsked', 'answered', 'published']],
  'kien-nghi-chua-ket-thuc': [['answered'], ['state']],
  'kien-nghi-qua-han': [['due', 'received'], ['state']],
  'kien-nghi-sap-den-han': [['due', 'received'], ['state']],
  'kien-nghi-cham-cong-khai': [['answered'], ['state']],
  'kien-nghi-tre-moc': [
    ['refused', 'supplementAsked', 'answered', 'published'],
    ['received', 'due', 'answered'],
  ],
};
