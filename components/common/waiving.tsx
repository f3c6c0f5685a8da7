import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Finding } from '../../lib/check/finding';
import { applyWaivers, isActive, type Waiver } from '../../lib/check/waive';
import type { Message } from '../../lib/text/message';

/** How findings are set aside on this page, and what was. */
export interface Waiving {
  waivers: readonly Waiver[];
  /** The office lets nothing be set aside any more; what was stays, and may be taken back. */
  forbidden?: boolean;
  /** Both answer with what went wrong, if something did. */
  setAside(finding: Finding, reason: string): Promise<Message | undefined>;
  takeBack(print: string): Promise<Message | undefined>;
}

const WaivingContext = createContext<Waiving | undefined>(undefined);

export function WaivingProvider({ waiving, children }: { waiving: Waiving; children: ReactNode }) {
  return <WaivingContext value={waiving}>{children}</WaivingContext>;
}

/** Undefined where nothing can be set aside. */
export function useWaiving(): Waiving | undefined {
  return useContext(WaivingContext);
}

/** Findings that stand, and those that were set aside. */
export function useWaived(findings: readonly Finding[]): { active: readonly Finding[]; aside: readonly Finding[] } {
  const waivers = useWaiving()?.waivers;
  return useMemo(() => {
    const all = applyWaivers(findings, waivers);
    return { active: all.filter(isActive), aside: all.filter((finding) => !isActive(finding)) };
  }, [findings, waivers]);
}
