import type { ShownList } from '../../components/today/today-dossiers';
import type { Finding } from '../../lib/check/finding';
import { paperOfDossiers, paperOfFindings, type PrintFacts } from './list-papers';
import { printPaper } from './printing';

export function printDossiers(list: ShownList, facts: PrintFacts): Promise<void> {
  return printPaper(paperOfDossiers(list, facts));
}

export function printFindings(findings: readonly Finding[], facts: PrintFacts): Promise<void> {
  return printPaper(paperOfFindings(facts.say('workspace.today.contradictory'), findings, facts));
}
