import { languageIds, unitSystemIds } from '../../consultation/clinic';
import { Choice } from '../controls/Choice';
import { changeClinic } from '../stores/clinicStore';
import { chooseLanguage, language } from '../words';
import styles from './clinic.module.css';
import type { SectionProps } from './done';
import { clinic as words } from '../laterWords';

const { customs: text } = words;

/** The language and the units of everything in the studio. */
export function Customs({ clinic }: SectionProps) {
  return (
    <section className={styles.section}>
      <h3 className={styles.subtitle}>{text.title}</h3>
      <Choice
        legend={text.language}
        look="bar"
        value={language}
        options={languageIds.map((id) => ({ value: id, name: text.languages[id] }))}
        onChoose={chooseLanguage}
      />
      <Choice
        legend={text.units}
        look="bar"
        value={clinic.units}
        options={unitSystemIds.map((id) => ({ value: id, name: text.systems[id] }))}
        onChoose={(units) => changeClinic((c) => ({ ...c, units }))}
      />
      <p className={styles.note}>{text.fine}</p>
    </section>
  );
}
