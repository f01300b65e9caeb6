import { compareStore } from '../compare/compareStore';

/** What had the focus before the screen was turned. */
let opener: HTMLElement | null = null;

/** Turns the screen to the client: the controls go. */
export function turnToClient(): void {
  opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  compareStore.setState({ client: true });
}

/** Back to the controls, where the consultant left them. */
export function turnBack(): void {
  compareStore.setState({ client: false });
  requestAnimationFrame(() => opener?.focus());
}
