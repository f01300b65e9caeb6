import type { HeadCanvasHandle } from '../../scene/viewer/HeadCanvas';
import { turnBack, turnToClient } from '../stage/clientMode';
import { stageStore } from '../stage/stageStore';
import { viewNames, zoomCloser, zoomFurther } from '../stage/views';
import { redo, undo } from '../stores/consultationStore';
import { noteView, openSheet, showStep, studioStore } from '../stores/studioStore';

const turnDegrees = 9;

const turns: Readonly<Record<string, readonly [azimuth: number, elevation: number]>> = {
  ArrowLeft: [-turnDegrees, 0],
  ArrowRight: [turnDegrees, 0],
  ArrowUp: [0, turnDegrees],
  ArrowDown: [0, -turnDegrees],
};

/** Fields to type in keep their keys to themselves. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement &&
      !['radio', 'range', 'checkbox'].includes(target.type))
  );
}

/** Sliders, radio buttons and tabs move with the arrows themselves. */
function ownsArrows(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    (target instanceof HTMLElement && target.getAttribute('role') === 'tab')
  );
}

/** Ctrl or Cmd with Z: true when the key was that. */
function stepInHistory(event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) undo();
  else if ((key === 'z' && event.shiftKey) || key === 'y') redo();
  else return false;
  return true;
}

/** Ctrl or Cmd with S: what is on screen is kept anyway, so the key offers a file and a link. */
function saveByKey(event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return false;
  if (event.key.toLowerCase() !== 's') return false;
  openSheet('share');
  return true;
}

/** Moves the camera: true when the key was one of its own. */
function moveHead(event: KeyboardEvent, head: HeadCanvasHandle): boolean {
  const view = viewNames[Number(event.key) - 1];
  if (view !== undefined) {
    head.goTo(view);
    noteView(view);
    return true;
  }
  if (event.key === '+' || event.key === '=') head.zoom(zoomCloser);
  else if (event.key === '-' || event.key === '_') head.zoom(zoomFurther);
  else {
    const turn = turns[event.key];
    if (turn === undefined || ownsArrows(event.target)) return false;
    head.turn(...turn);
    noteView(null);
  }
  return true;
}

function openSomething(event: KeyboardEvent): boolean {
  if (event.key === '?') openSheet('shortcuts');
  else if (event.key === 'F1') openSheet('help');
  else if (event.key.toLowerCase() === 'e') showStep('picture');
  else if (event.key.toLowerCase() === 'o') openSheet('library');
  else if (event.key.toLowerCase() === 'c') turnToClient();
  else return false;
  return true;
}

/** The client turns the head and nothing else. */
function leaveClient(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' && event.key.toLowerCase() !== 'c') return false;
  turnBack();
  return true;
}

/** Listens for the studio's keys on the whole page; returns the function that stops it. */
export function attachKeys(head: () => HeadCanvasHandle | null): () => void {
  const listen = (event: KeyboardEvent) => {
    if (
      event.defaultPrevented ||
      isTyping(event.target) ||
      studioStore.getState().sheet !== null
    ) {
      return;
    }
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const target = head();
    const moves = (): boolean => target !== null && moveHead(event, target);
    const done = stageStore.getState().client
      ? plain && (moves() || leaveClient(event))
      : stepInHistory(event) ||
        saveByKey(event) ||
        (plain && (moves() || openSomething(event)));
    if (done) event.preventDefault();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}
