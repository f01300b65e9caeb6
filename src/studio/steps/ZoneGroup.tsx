import { MOST_ZONE_DENSITY } from '../../dots/densityField';
import { scalpZoneIds, type ScalpZoneId } from '../../anatomy/scalpZones';
import { Disclosure } from '../controls/Disclosure';
import { SliderField } from '../controls/SliderField';
import { adjust, settle, useConsultation } from '../stores/consultationStore';
import { studioStore } from '../stores/studioStore';
import { words, written, areaInUnits } from '../words';
import { later } from '../laterWords';
import styles from './TimeStep.module.css';

const { zones: text } = later.ink;

const adjustZone = (id: ScalpZoneId, factor: number) =>
  adjust((c) => ({ ...c, zones: { ...c.zones, [id]: factor } }));

/** Density zone by zone, with the dots and the area that each comes to. */
export function ZoneGroup() {
  const { zones } = useConsultation();
  const census = studioStore((state) => state.census);
  return (
    <Disclosure title={text.title}>
      {scalpZoneIds.map((id) => (
        <SliderField
          key={id}
          label={text.names[id]}
          value={zones[id]}
          min={0}
          max={MOST_ZONE_DENSITY}
          step={0.05}
          format={(share) => words.units.percent(written(share * 100))}
          onAdjust={(share) => adjustZone(id, share)}
          onSettle={settle}
        />
      ))}
      {census && (
        <table className={styles.plan}>
          <caption className={styles.caption}>{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.zone}</th>
              <th scope="col">{text.dots}</th>
              <th scope="col">{text.area}</th>
            </tr>
          </thead>
          <tbody>
            {scalpZoneIds.map((id) => (
              <tr key={id}>
                <th scope="row">{text.names[id]}</th>
                <td>{written(census.zones[id].dots)}</td>
                <td>{areaInUnits(census.zones[id].treatedCm2, 1)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{text.total}</th>
              <td>{written(census.total.dots)}</td>
              <td>{areaInUnits(census.total.treatedCm2, 1)}</td>
            </tr>
          </tbody>
        </table>
      )}
    </Disclosure>
  );
}
