/** The list of consultations kept on this device. */
export const library = {
  title: 'Consultations',
  search: 'Search by note, day or pattern',
  create: 'New consultation',
  openFile: 'Open a file',
  share: 'Save or share',
  list: 'Consultations on this device',
  count: (n: string) => (n === '1' ? '1 consultation' : `${n} consultations`),
  found: (n: string, of: string) => `${n} of ${of}`,
  onScreen: 'On screen',
  open: 'Open',
  untitled: (day: string) => `Consultation of ${day}`,
  rename: (title: string) => `Rename ${title}`,
  keepName: 'Keep this name',
  renamed: (label: string) => `Now called “${label}”.`,
  unnamed: 'Now without a name.',
  openElsewhere:
    'It is on screen in another tab. Rename it there, or close that tab and try again.',
  duplicate: (title: string) => `Duplicate ${title}`,
  save: (title: string) => `Save ${title} as a file`,
  remove: (title: string) => `Delete ${title}`,
  removed: (title: string) => `“${title}” was deleted.`,
  undo: 'Undo',
  copyOf: (label: string) => `${label} (copy)`,
  saved: (name: string) => `Saved as ${name}.`,
  failed:
    'That did not work: the browser would not change what it keeps. Try again, or reload the page.',
  emptyTitle: 'Nothing kept yet',
  empty:
    'Begin with the head on screen: from your first change on it is kept here by itself, with a small picture. There is no save button to forget.',
  emptyHint: 'You can also drop a file that Stipple saved anywhere on this page.',
  nothing: (search: string) => `Nothing here goes with “${search}”.`,
  clearSearch: 'Show all',
  asideTitle: 'Could not be opened',
  asideWhy:
    'Kept exactly as found, never written over. Save a copy before you delete one; a newer Stipple may be able to read it.',
  asideName: 'Unreadable consultation',
  saveAside: 'Save as a file',
  removeAside: 'Delete',
  privacy:
    'Kept in this browser, on this device only; nothing is sent anywhere. Clearing the browser’s data deletes it: save what matters as files too.',
  erase: 'Erase everything…',
  eraseTitle: 'Erase everything on this device?',
  eraseWhat: (n: string) =>
    `Every consultation in this browser (${n}), the clinic’s details, inks, rates and logo, and all preferences. Files that you saved elsewhere stay. This cannot be undone.`,
  eraseYes: 'Erase everything',
  eraseNo: 'Keep everything',
  erasing: 'Erasing…',
  eraseFailed:
    'Not everything could be erased. Close the other tabs of Stipple and try again, or clear this site’s data in the browser’s settings.',
};
