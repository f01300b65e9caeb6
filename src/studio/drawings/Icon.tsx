import styles from './drawings.module.css';

const paths = {
  loss: 'M12 3c5 0 8 4 8 9s-3 9-8 9-8-4-8-9 3-9 8-9Z M7 14h0M9 17h0M12 18h0M15 17h0M17 14h0M7.5 10.5h0M16.5 10.5h0',
  skin: 'M12 3.5c3.4 3.9 5.5 6.6 5.5 9.6a5.5 5.5 0 0 1-11 0c0-3 2.1-5.7 5.5-9.600Z M9.5 13.400c.1 1.5 1 2.5 2.5 2.7',
  hair: 'M5 20c.3-6 .8-10 1.8-15M9.7 20c0-6 .3-11 .9-16M14.3 20c0-6-.2-11-.5-16M19 20c-.2-6-.7-10-1.6-15',
  ink: 'M14.5 4.500l5 5M4 20l1.2-4.600L15.7 4.900a1.5 1.5 0 0 1 2.1 0l1.3 1.300a1.5 1.5 0 0 1 0 2.100L8.6 18.8 4 20Z',
  time: 'M12 3.500a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 7.500V12l3 2',
  picture:
    'M4 6.500A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.500v11a1.5 1.5 0 0 1-1.5 1.500h-13A1.5 1.5 0 0 1 4 17.500ZM4 15.500l4.5-4.5 4 4 2.5-2.5 5 4.500M15.5 9h0',
  undo: 'M8 5L4 9l4 4M4.5 9H14a5 5 0 0 1 0 10h-3',
  redo: 'M16 5l4 4-4 4M19.5 9H10a5 5 0 0 0 0 10h3',
  export: 'M12 4v10.500M8 11l4 4 4-4M5 19.500h14',
  keys: 'M4.5 7h15A1.5 1.5 0 0 1 21 8.500v7a1.5 1.5 0 0 1-1.5 1.500h-15A1.5 1.5 0 0 1 3 15.500v-7A1.5 1.5 0 0 1 4.5 7ZM7 10.500h0M10.3 10.500h0M13.7 10.500h0M17 10.500h0M8.5 14h7',
  light:
    'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM12 3v1.500M12 19.500V21M3 12h1.500M19.5 12H21M5.6 5.600l1.1 1.100M17.3 17.300l1.1 1.100M18.4 5.600l-1.1 1.100M6.7 17.300l-1.1 1.1',
  dark: 'M19.5 14.500A8 8 0 0 1 9.5 4.500a8 8 0 1 0 10 10Z',
  auto: 'M12 3.500a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 3.500v17M14.5 6v12M17 8v8',
  closer: 'M12 5v14M5 12h14',
  further: 'M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9.500l6 6 6-6',
  up: 'M6 14.500l6-6 6 6',
  dropper:
    'M13.5 7.500l3 3M4.5 19.500l1-3.5 8.2-8.2 2.5 2.500L8 18.500ZM14.5 6.500l2-2a1.8 1.8 0 0 1 3 3l-2 2',
  again: 'M19 12a7 7 0 1 1-2.2-5.100M19.5 4v4h-4',
  warning: 'M12 4.500l8.5 15h-17ZM12 10v4.500M12 17h0',
  check: 'M5 12.500l4.5 4.500L19 7.5',
} as const;

export type IconName = keyof typeof paths;

/** A line icon of 22 px in the colour of its text; the text beside it is its name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
