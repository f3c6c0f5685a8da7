import { Component, type ReactNode } from 'react';

interface SectionGuardProps {
  /** What stands there instead when the section cannot be drawn. */
  instead: ReactNode;
  children: ReactNode;
}

/** Keeps one section's failure to itself. A class, because React offers nothing else for this. */
export class SectionGuard extends Component<SectionGuardProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
