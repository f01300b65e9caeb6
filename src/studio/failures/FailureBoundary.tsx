import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly fallback: ReactNode;
  readonly onFailure?: (error: Error) => void;
}

/** Keeps a fault inside its part of the screen. The document lives outside and is not touched. */
export class FailureBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onFailure?.(error instanceof Error ? error : new Error(String(error)));
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
