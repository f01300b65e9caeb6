import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './Sheet.module.css';

interface Props {
  readonly name: string;
  readonly children: ReactNode;
}

/** The part of a sheet that scrolls: by the keyboard too, for which it takes the focus while there is more than fits. */
export function ScrollArea({ name, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);

  useEffect(() => {
    const [outer, inner] = [frame.current, content.current];
    if (!outer || !inner) return undefined;
    const observer = new ResizeObserver(() =>
      setScrolls(outer.scrollHeight > outer.clientHeight),
    );
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, []);

  const reached = scrolls ? { tabIndex: 0, role: 'group', 'aria-label': name } : {};
  return (
    <div className={styles.content} ref={frame} {...reached}>
      <div ref={content}>{children}</div>
    </div>
  );
}
