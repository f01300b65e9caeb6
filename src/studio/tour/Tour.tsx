import { Popover } from '@base-ui/react/popover';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../controls/Button';
import { words } from '../words';
import { endTour } from './tourStore';
import { tour as text } from '../laterWords';
import styles from './Tour.module.css';

type CardId = keyof typeof text.cards;

const named = (name: string) => `[aria-label="${name}"]`;

/** The controls that the cards stand at, found as a person finds them: by their names. */
const stations: readonly {
  readonly id: CardId;
  readonly at: string;
  readonly side: 'left' | 'right' | 'top' | 'bottom';
}[] = [
  { id: 'steps', at: '[data-tour="steps"]', side: 'left' },
  { id: 'head', at: `button${named(words.stage.closer)}`, side: 'left' },
  { id: 'moments', at: `[role=group]${named(words.stage.moment)}`, side: 'top' },
  { id: 'result', at: `section${named(words.readout.name)}`, side: 'top' },
  { id: 'menu', at: `button${named(words.top.more)}`, side: 'bottom' },
];

const present = () =>
  stations.flatMap((station) => {
    const element = document.querySelector(station.at);
    return element && element.getClientRects().length > 0 ? [{ ...station, element }] : [];
  });

/**
 * The tour: a card at each of a handful of controls. Not modal: what it points at can be tried, and the tour waits;
 * Escape, the cross and the last card end it.
 */
export default function Tour() {
  const [route] = useState(present);
  const [card, setCard] = useState(0);
  const onward = useRef<HTMLDivElement>(null);
  const station = route[card];
  const element = station?.element;

  useEffect(() => {
    if (element === undefined) return undefined;
    element.setAttribute('data-toured', '');
    return () => element.removeAttribute('data-toured');
  }, [element]);

  if (station === undefined) return null;
  const last = card === route.length - 1;
  const { title, text: sentence } = text.cards[station.id];
  return (
    <Popover.Root
      open
      modal={false}
      onOpenChange={(open, { reason }) => {
        if (!open && (reason === 'escape-key' || reason === 'close-press')) endTour();
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          className={styles.positioner}
          anchor={station.element}
          side={station.side}
          sideOffset={12}
          collisionPadding={12}
          collisionAvoidance={{ side: 'flip', align: 'shift', fallbackAxisSide: 'end' }}
        >
          <Popover.Popup
            className={styles.card}
            initialFocus={() => onward.current?.querySelector('button')}
          >
            <div className={styles.heading}>
              <Popover.Title className={styles.title}>{title}</Popover.Title>
              <Popover.Close
                render={
                  <Button look="quiet" icon="close" iconOnly>
                    {text.leave}
                  </Button>
                }
              />
            </div>
            <Popover.Description className={styles.text}>{sentence}</Popover.Description>
            <div className={styles.ways}>
              <span className={styles.progress}>{text.progress(card + 1, route.length)}</span>
              {card > 0 && (
                <Button look="quiet" onClick={() => setCard(card - 1)}>
                  {text.back}
                </Button>
              )}
              <div ref={onward}>
                <Button look="primary" onClick={() => (last ? endTour() : setCard(card + 1))}>
                  {last ? text.done : text.next}
                </Button>
              </div>
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
