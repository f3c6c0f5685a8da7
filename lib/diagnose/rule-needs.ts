import type { FieldId } from '../vocabulary/field';

/**
 * What a dossier must show before a rule of the page can say anything: one field of each group. Only told to people; the rules
 * decide for themselves, and their own examples hold this list to them.
 */
export const ruleNeeds: Readonly<Record<string, readonly (readonly FieldId[])[]>> = {
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
