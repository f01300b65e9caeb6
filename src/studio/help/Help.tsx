import type { ReactNode } from 'react';
import { thresholdsFor, type Verdict } from '@stipple/color';
import { Button } from '../controls/Button';
import { Sheet } from '../controls/Sheet';
import type { SheetProps } from '../parts';
import { openSheet } from '../stores/studioStore';
import { startTour } from '../tour/tourStore';
import { words, written } from '../words';
import { later, help as text } from '../laterWords';
import { colorPairs } from './colorPairs';
import styles from './Help.module.css';

/** Light skin: where the limits are those that studies were made for. */
const lightSkinL = 65;
const limits = thresholdsFor(lightSkinL);
const verdicts: readonly (readonly [id: Verdict, to: number])[] = [
  ['blends', limits.blends],
  ['good', limits.good],
  ['visible', limits.good],
];

/** What a lay reader needs to understand the studio, and what it cannot know. */
export default function Help({ onClose }: SheetProps) {
  const tour = () => {
    onClose();
    startTour();
  };
  return (
    <Sheet
      title={text.title}
      width="medium"
      onClose={onClose}
      actions={
        <>
          <Button icon="screen" onClick={() => openSheet('screenCheck')}>
            {text.screen}
          </Button>
          <Button icon="tour" onClick={tour}>
            {text.tour}
          </Button>
        </>
      }
    >
      <div className={styles.page}>
        <Contents />
        <Part id="smp" sentences={text.smp} />
        <Part id="pictures" sentences={text.pictures} />
        <Part id="difference" sentences={text.difference}>
          <Pairs />
        </Part>
        <Part id="verdicts" sentences={[]}>
          <dl className={styles.verdicts}>
            {verdicts.map(([id, to]) => (
              <div key={id}>
                <dt data-tone={id}>{words.readout.verdict[id]}</dt>
                <dd>{text.verdicts[id](written(to, 1))}</dd>
              </div>
            ))}
          </dl>
          <p>{text.verdictNote}</p>
        </Part>
        <Part id="ita" sentences={text.ita} />
        <Part id="estimates" sentences={text.estimates} />
        <Part id="healed" sentences={text.healed} />
        <Part id="privacy" sentences={text.privacy} />
        <Part id="keys" sentences={[text.keysNote]}>
          <dl className={styles.keys}>
            {later.shortcuts.list.map(([keys, does]) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </Part>
      </div>
    </Sheet>
  );
}

type SectionId = keyof typeof text.sections;
const sectionIds = Object.keys(text.sections) as SectionId[];
const anchorOf = (id: SectionId) => `help-${id}`;

/** What the page holds; each name leads to its section. */
function Contents() {
  return (
    <nav className={styles.contents} aria-label={text.contents}>
      {sectionIds.map((id) => (
        <button
          key={id}
          type="button"
          className={styles.chip}
          onClick={() => {
            const heading = document.getElementById(anchorOf(id));
            heading?.scrollIntoView({ block: 'start' });
            heading?.focus({ preventScroll: true });
          }}
        >
          {text.sections[id]}
        </button>
      ))}
    </nav>
  );
}

function Part(props: {
  readonly id: SectionId;
  readonly sentences: readonly string[];
  readonly children?: ReactNode;
}) {
  const { id, sentences, children } = props;
  return (
    <section className={styles.part} aria-labelledby={anchorOf(id)}>
      <h3 className={styles.subtitle} id={anchorOf(id)} tabIndex={-1}>
        {text.sections[id]}
      </h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </section>
  );
}

/** Two shades edge to edge at each difference: what the number looks like. */
function Pairs() {
  return (
    <ul className={styles.pairs}>
      {colorPairs.map(({ dE00, one, other }) => (
        <li key={dE00}>
          <span className={styles.pair} aria-hidden="true">
            <span style={{ backgroundColor: one }} />
            <span style={{ backgroundColor: other }} />
          </span>
          <span className={styles.number}>{text.pair(written(dE00))}</span>
          <span>{text.pairMeans[dE00]}</span>
        </li>
      ))}
    </ul>
  );
}
