import { Button } from '../controls/Button';
import { words } from '../words';
import styles from './failures.module.css';

const { failure, common } = words;

function Detail({ text }: { readonly text: string }) {
  return (
    <details className={styles.detail}>
      <summary>{failure.detail}</summary>
      <code>{text}</code>
    </details>
  );
}

/** Nothing can be drawn in this browser: what to do about it. */
export function NoWebGl({ detail }: { readonly detail: string }) {
  return (
    <div className={styles.full} role="alert">
      <div className={styles.card}>
        <h2 className={styles.title}>{failure.webglTitle}</h2>
        <p>{failure.webglText}</p>
        <ol className={styles.list}>
          {failure.webglSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Button look="primary" icon="again" onClick={() => window.location.reload()}>
          {common.reload}
        </Button>
        <Detail text={detail} />
      </div>
    </div>
  );
}

/** The graphics context was taken away; browsers usually give it back. */
export function LostContext({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className={styles.veil} role="alert">
      <div className={styles.card}>
        <h2 className={styles.title}>{failure.lostTitle}</h2>
        <p>{failure.lostText}</p>
        <Button icon="again" onClick={onRetry}>
          {common.retry}
        </Button>
      </div>
    </div>
  );
}

/** A chunk or a data file did not arrive. */
export function MissingPart({
  detail,
  onRetry,
}: {
  readonly detail: string;
  readonly onRetry: () => void;
}) {
  return (
    <div className={styles.veil} role="alert">
      <div className={styles.card}>
        <h2 className={styles.title}>{failure.loadTitle}</h2>
        <p>{failure.loadText}</p>
        <div className={styles.row}>
          <Button look="primary" icon="again" onClick={onRetry}>
            {common.retry}
          </Button>
          <Button onClick={() => window.location.reload()}>{common.reload}</Button>
        </div>
        <Detail text={detail} />
      </div>
    </div>
  );
}

/** The studio itself failed; the saved consultation opens again on reload. */
export function Crash() {
  return (
    <main className={styles.crash} role="alert">
      <div className={styles.card}>
        <h1 className={styles.title}>{failure.crashTitle}</h1>
        <p>{failure.crashText}</p>
        <Button look="primary" icon="again" onClick={() => window.location.reload()}>
          {common.reload}
        </Button>
      </div>
    </main>
  );
}
