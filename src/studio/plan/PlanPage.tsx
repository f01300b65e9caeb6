import { Fragment } from 'react';
import type { Block, Cell, PlanDocument } from './blocks';
import type { PlanPicture } from './planPictures';
import { plan as text } from '../laterWords';
import styles from './PlanPage.module.css';

interface Props {
  readonly plan: PlanDocument;
  /** Empty: this plan goes without. null: they are still being drawn. */
  readonly pictures: readonly PlanPicture[] | null;
  readonly logo: string | null;
}

/** A plan as a sheet of paper, on screen and in print: dark on white whatever the theme. */
export function PlanPage({ plan, pictures, logo }: Props) {
  const { clinic } = plan;
  return (
    <article className={styles.page}>
      <header className={styles.letterhead}>
        <div>
          <h3 className={styles.title}>{plan.title}</h3>
          {plan.about.map((line) => (
            <p key={line} className={styles.about}>
              {line}
            </p>
          ))}
        </div>
        <div className={styles.clinic}>
          {logo !== null && <img className={styles.logo} src={logo} alt="" />}
          {clinic.name !== '' && <p className={styles.clinicName}>{clinic.name}</p>}
          {clinic.contact !== '' && <p className={styles.contact}>{clinic.contact}</p>}
        </div>
      </header>
      <p className={styles.lead}>{plan.lead}</p>
      {sectioned(plan.blocks).map((section) => (
        <section key={section.name} className={styles.section}>
          {section.blocks.map((block, i) => (
            <BlockOnPage key={`${block.kind} ${i}`} block={block} pictures={pictures} />
          ))}
        </section>
      ))}
      <p className={styles.foot}>{text.simulation}</p>
    </article>
  );
}

interface Section {
  readonly name: string;
  readonly blocks: Block[];
}

/** Each heading with what it announces; before the first one, a section without a name. */
function sectioned(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (block.kind === 'heading' || last === undefined) {
      sections.push({ name: block.kind === 'heading' ? block.text : '', blocks: [block] });
    } else last.blocks.push(block);
  }
  return sections;
}

function BlockOnPage({
  block,
  pictures,
}: {
  readonly block: Block;
  readonly pictures: Props['pictures'];
}) {
  switch (block.kind) {
    case 'heading':
      return <h4 className={styles.heading}>{block.text}</h4>;
    case 'text':
      return <p className={block.quiet ? styles.quiet : ''}>{block.text}</p>;
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl className={styles.facts}>
          {block.facts.map(({ name, value, note }) => (
            <div key={name} className={styles.fact}>
              <dt>{name}</dt>
              <dd>
                <span className={styles.value}>{value}</span>
                {note !== undefined && <span className={styles.quiet}>{note}</span>}
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'pictures':
      return <Pictures pictures={pictures} />;
    default:
      return <Table block={block} />;
  }
}

function Pictures({ pictures }: { readonly pictures: Props['pictures'] }) {
  if (pictures === null) {
    return (
      <div className={styles.pictures} aria-hidden="true">
        <div className={styles.awaited} />
        <div className={styles.awaited} />
      </div>
    );
  }
  if (pictures.length === 0) return <p className={styles.quiet}>{text.noPicture}</p>;
  return (
    <div className={styles.pictures}>
      {pictures.map(({ address, caption }) => (
        <figure key={caption} className={styles.figure}>
          <img className={styles.picture} src={address} alt={caption} />
          <figcaption className={styles.quiet}>{caption}</figcaption>
        </figure>
      ))}
    </div>
  );
}

function Table({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  const { columns, rows, totalled } = block;
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return (
    // A wide table scrolls by itself, by keyboard too.
    <div className={styles.tableFrame} role="group" aria-label={block.name} tabIndex={0}>
      <table
        className={styles.table}
        data-wide={columns.length > 5 ? true : undefined}
        data-totalled={totalled}
      >
        <caption className="visually-hidden">{block.name}</caption>
        <colgroup>
          {columns.map(({ name, share }) => (
            <col key={name} width={`${(100 * share) / whole}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ name, align }) => (
              <th key={name} scope="col" data-align={align}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={`row ${i}`}>
              {columns.map(({ name, align }, k) =>
                k === 0 ? (
                  <th key={name} scope="row" data-align={align}>
                    <CellOnPage cell={row[k] ?? ''} />
                  </th>
                ) : (
                  <td key={name} data-align={align}>
                    <CellOnPage cell={row[k] ?? ''} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellOnPage({ cell }: { readonly cell: Cell }) {
  if (typeof cell === 'string') return <Fragment>{cell}</Fragment>;
  return (
    <>
      <strong className={styles.strong}>{cell.strong}</strong>
      {cell.text}
    </>
  );
}
