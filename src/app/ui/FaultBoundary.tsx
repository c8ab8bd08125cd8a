import { Component, type ReactNode } from "react";

type FaultBoundaryProps = {
  children: ReactNode;
  /** What is shown in place of the part that failed. */
  fallback: ReactNode;
  /** A new value tries the part again: the reader has moved on. */
  resetKey: string;
};

type FaultBoundaryState = { failedAt: string | null };

/** Keeps a render fault to its own part of the page. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { failedAt: null };

  static getDerivedStateFromProps(
    props: FaultBoundaryProps,
    state: FaultBoundaryState,
  ): FaultBoundaryState | null {
    if (state.failedAt === pending) return { failedAt: props.resetKey };
    return state.failedAt !== null && state.failedAt !== props.resetKey ? { failedAt: null } : null;
  }

  static getDerivedStateFromError(): FaultBoundaryState {
    return { failedAt: pending };
  }

  override render(): ReactNode {
    return this.state.failedAt === null ? this.props.children : this.props.fallback;
  }
}

/** Stands for the key at which the fault happened until the next render knows it. */
const pending = "\u0000";
