import { stageStore } from './stageStore';

/** What had the focus before the screen was turned. */
let opener: HTMLElement | null = null;

/** Turns the screen to the client: the controls go. */
export function turnToClient(): void {
  opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  stageStore.setState({ client: true });
}

/** Back to the controls, where the consultant left them. */
export function turnBack(): void {
  stageStore.setState({ client: false });
  requestAnimationFrame(() => opener?.focus());
}
