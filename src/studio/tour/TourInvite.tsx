import { useState } from 'react';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { fetchPart } from '../fetchPart';
import { words } from '../words';
import { endTour, startTour, tourStore } from './tourStore';
import styles from './TourInvite.module.css';

const { tour: text } = words;

/** What a fresh profile is offered: lies in the page like any other group and covers nothing. */
export function TourInvite() {
  const offered = tourStore(({ tour }) => tour === 'offered');
  const [missing, setMissing] = useState(false);
  if (!offered) return null;
  const sample = () =>
    void fetchPart(() => import('./openSample')).then(
      ({ openSample }) => openSample(),
      () => setMissing(true),
    );
  return (
    <section className={styles.invite} aria-label={text.name}>
      <p>{text.invite}</p>
      <div className={styles.ways}>
        <Button look="primary" onClick={startTour}>
          {text.start}
        </Button>
        <Button onClick={sample}>{text.sample}</Button>
        <Button look="quiet" onClick={endTour}>
          {text.skip}
        </Button>
      </div>
      {missing && (
        <Notice tone="poor" announce>
          {words.failure.part}
        </Notice>
      )}
    </section>
  );
}
