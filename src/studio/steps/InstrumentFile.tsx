import { useRef, useState } from 'react';
import type { SpectrumReading, TonedSkin } from '@stipple/color';
import type { SkinSource } from '../../consultation/document';
import { Button } from '../controls/Button';
import { Choice } from '../controls/Choice';
import { useFileDrop } from '../controls/useFileDrop';
import { FileButton } from '../controls/FileButton';
import { Notice } from '../controls/Notice';
import { SelectField } from '../controls/SelectField';
import { later, skinRefusal } from '../laterWords';
import {
  MOST_LISTED,
  openInstrumentFile,
  skinOfReading,
  type OpenedFile,
} from './instrumentReading';
import styles from './SkinStep.module.css';

const { spectrum: text } = later.skin;

type Geometry = 'SCI' | 'SCE';

interface Props {
  readonly onSkin: (skin: TonedSkin, source: SkinSource) => void;
}

/**
 * A file of a spectrophotometer, chosen or dropped. One that says all is taken at once; else it is asked which of its
 * readings counts, and how they were measured.
 */
export function InstrumentFile({ onSkin }: Props) {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed goes with the questions.
  const close = () => {
    setOpened(null);
    place.current?.querySelector('button')?.focus();
  };

  const take = (reading: SpectrumReading, geometry: Geometry, fileName: string) => {
    const taken = skinOfReading(reading, geometry, fileName);
    if (!taken.ok) return setRefusal(skinRefusal(taken.refusal));
    onSkin(taken.skin, taken.source);
    close();
  };
  const read = async (file: File) => {
    setOpened(null);
    setRefusal(null);
    // A folder, or a file that was moved away meanwhile, cannot be read.
    const found = await openInstrumentFile(file).catch(() => null);
    if (found === null) return setRefusal(text.unreadable);
    if (!found.ok) return setRefusal(skinRefusal(found.refusal));
    const { readings, geometry, fileName } = found.file;
    const [only, ...others] = readings;
    if (only && others.length === 0 && geometry !== null) take(only, geometry, fileName);
    else setOpened(found.file);
  };

  const drop = useFileDrop((file) => void read(file));

  return (
    <div ref={place} className={styles.instrument} {...drop}>
      <FileButton onFile={(file) => void read(file)}>{text.open}</FileButton>
      <p className={styles.hint}>{text.hint}</p>
      {opened && (
        <Questions
          file={opened}
          onTake={(reading, geometry) => {
            setRefusal(null);
            take(reading, geometry, opened.fileName);
          }}
          onCancel={close}
        />
      )}
      {refusal !== null && (
        <div role="alert">
          <Notice tone="poor">{refusal}</Notice>
        </div>
      )}
    </div>
  );
}

interface QuestionsProps {
  readonly file: OpenedFile;
  readonly onTake: (reading: SpectrumReading, geometry: Geometry) => void;
  readonly onCancel: () => void;
}

/** What a file leaves open. */
function Questions({ file, onTake, onCancel }: QuestionsProps) {
  const { readings, mean, fileName } = file;
  const [chosen, setChosen] = useState(mean === null ? '0' : 'mean');
  const [geometry, setGeometry] = useState<Geometry | null>(file.geometry);
  const listed = readings.slice(0, MOST_LISTED);
  const options = [
    ...(mean === null ? [] : [{ value: 'mean', name: text.mean(readings.length) }]),
    ...listed.map(({ name }, i) => ({
      value: String(i),
      name: name.trim() === '' ? text.unnamed(i + 1) : name,
    })),
  ];
  const reading = chosen === 'mean' ? mean : readings[Number(chosen)];
  return (
    <fieldset className={styles.questions}>
      <legend className={styles.legend}>{text.legend(fileName)}</legend>
      {readings.length > 1 && (
        <SelectField
          label={text.reading}
          value={chosen}
          options={options}
          onChoose={setChosen}
        />
      )}
      {readings.length > listed.length && (
        <p className={styles.hint}>{text.more(listed.length, readings.length)}</p>
      )}
      {file.geometry === null && (
        <>
          <Choice
            legend={text.geometry}
            look="bar"
            value={geometry}
            options={[
              { value: 'SCI', name: 'SCI' },
              { value: 'SCE', name: 'SCE' },
            ]}
            onChoose={setGeometry}
          />
          <p className={styles.hint}>{text.geometryHelp}</p>
        </>
      )}
      <div className={styles.row}>
        <Button
          look="primary"
          disabled={geometry === null}
          onClick={() => {
            if (reading && geometry !== null) onTake(reading, geometry);
          }}
        >
          {text.take}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
