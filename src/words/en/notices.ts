/** What is told about keeping and opening, over the studio. */
export const notices = {
  dismiss: 'Dismiss',
  saveFile: 'Save as a file',
  showList: 'Show the list',
  takeOver: 'Go on here',
  full: 'There is no room left to save in this browser. You can go on; save this consultation as a file before you close the page, then free some space on the device.',
  denied:
    'This browser does not let Stipple save here (often a private window). You can go on, but all of it is gone when the page is closed. Save the consultation as a file.',
  setAside: (reason: string) =>
    `The last consultation could not be opened and was set aside; nothing of it is lost. ${reason} It is in the list, where it can be saved as a file.`,
  elsewhere:
    'This consultation is open in another tab or window. Changes made here are kept as a copy, so that neither overwrites the other.',
  copied:
    'This consultation is open in another tab or window, so your changes are now kept as a copy. Both are in the list.',
  openedFile: (count: number) =>
    count === 1
      ? 'Opened from a file. What was on screen before is in the list.'
      : `${count} consultations opened from files. All are in the list.`,
  openedLink: 'Opened from a link, as a new consultation. What was here before is in the list.',
  fileRefused: (name: string, reason: string) => `“${name}” was not opened. ${reason}`,
  linkRefused: (reason: string) => `The link was not opened. ${reason}`,
  linkBroken:
    'It is not complete: part of it was lost on the way. Ask for it again, as a file if need be.',
  erased: 'Everything that Stipple kept on this device is erased.',
  drop: 'Drop it here to open it',
  dropMore: 'A consultation saved by Stipple. The present one stays in the list.',
};
