import { useEffect, useRef, useState } from 'react';
import { lightIds } from '../../consultation/document';
import { Button } from '../controls/Button';
import { Choice } from '../controls/Choice';
import { Notice } from '../controls/Notice';
import { SliderField } from '../controls/SliderField';
import { adjust, decide, settle, useConsultation } from '../store/consultationStore';
import { captionOf, momentInFile } from '../store/moment';
import { studioStore } from '../store/studioStore';
import type { StepProps } from '../shell/stepContents';
import { words } from '../words';
import { written } from '../words/format';
import { Group, Step } from './Step';
import { saveFile } from './saveFile';
import { backdropIds, backdropOf, windowSize, type BackdropId } from './stageAppearance';
import styles from './PictureStep.module.css';

const { picture: text } = words;

type SizeId = 'window' | 'portrait';
type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'drawing' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed' };

const portrait = { width: 1080, height: 1350 };

/** Light and size of the picture, and the picture itself. */
export function PictureStep({ head }: StepProps) {
  const consultation = useConsultation();
  const ready = studioStore((state) => state.pictureReady);
  const [size, setSize] = useState<SizeId>('portrait');
  const [backdrop, setBackdrop] = useState<BackdropId>('stage');
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const saveButton = useRef<HTMLDivElement>(null);
  const onScreen = windowSize();
  const { light } = consultation.view;

  useEffect(() => saveButton.current?.querySelector('button')?.focus(), []);

  const save = async () => {
    const canvas = head.current;
    if (canvas === null) return;
    const wanted = size === 'portrait' ? portrait : windowSize();
    const view = studioStore.getState().view ?? 'view';
    const name = text.file(
      momentInFile(consultation),
      view,
      `${wanted.width}x${wanted.height}`,
    );
    setProgress({ kind: 'drawing' });
    try {
      saveFile(
        await canvas.picture({
          size: wanted,
          backdrop: backdropOf(backdrop),
          caption: captionOf(consultation),
        }),
        name,
      );
      setProgress({ kind: 'saved', name });
    } catch {
      setProgress({ kind: 'failed' });
    }
  };

  return (
    <Step title={text.title} lead={text.lead}>
      <Group>
        <Choice
          legend={text.lightLegend}
          look="tiles"
          columns={3}
          value={light}
          options={lightIds.map((id) => ({ value: id, name: text.lights[id] }))}
          onChoose={(next) => decide((c) => ({ ...c, view: { ...c.view, light: next } }))}
        />
        <p className={styles.note}>{text.lightNotes[light]}</p>
        {light !== 'measurement' && (
          <SliderField
            label={text.oil}
            value={consultation.view.oil}
            min={0}
            max={2}
            step={0.1}
            format={(oil) => words.units.percent(written(oil * 100))}
            ends={text.oilEnds}
            onAdjust={(oil) => adjust((c) => ({ ...c, view: { ...c.view, oil } }))}
            onSettle={settle}
          />
        )}
      </Group>
      <Group>
        <Choice
          legend={text.sizeLegend}
          look="tiles"
          columns={2}
          value={size}
          options={(['portrait', 'window'] as const).map((id) => {
            const { width, height } = id === 'portrait' ? portrait : onScreen;
            const pixels = text.pixels(width, height);
            return {
              value: id,
              name: `${text.sizes[id]}, ${pixels}`,
              face: (
                <>
                  <span>{text.sizes[id]}</span>
                  <span className={styles.pixels}>{pixels}</span>
                </>
              ),
            };
          })}
          onChoose={setSize}
        />
        <Choice
          legend={text.backdropLegend}
          look="bar"
          value={backdrop}
          options={backdropIds.map((id) => ({ value: id, name: text.backdrops[id] }))}
          onChoose={setBackdrop}
        />
        <div ref={saveButton} className={styles.save}>
          <Button
            look="primary"
            icon="export"
            disabled={!ready || progress.kind === 'drawing'}
            onClick={() => void save()}
          >
            {progress.kind === 'drawing' ? text.saving : text.save}
          </Button>
        </div>
        <div aria-live="polite" className={styles.result}>
          {!ready && <p className={styles.note}>{text.notReady}</p>}
          {progress.kind === 'saved' && (
            <Notice tone="good">{text.saved(progress.name)}</Notice>
          )}
          {progress.kind === 'failed' && <Notice tone="poor">{text.failed}</Notice>}
        </div>
        <p className={styles.note}>{text.label}</p>
        <p className={styles.note}>{text.privacy}</p>
      </Group>
    </Step>
  );
}
