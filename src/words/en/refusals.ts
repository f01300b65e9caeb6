/** Why a file or a link was not taken, and the way out. */
export const refusals = {
  foreign: 'This is not a Stipple document. Choose a file that Stipple saved.',
  newer: (format: number, reads: number) =>
    `It was saved by a newer Stipple (format ${format}; this one reads up to ${reads}). Reload the page to update, then open it again.`,
  tooLarge: (megabytes: string, most: string) =>
    `It is ${megabytes} MB large; nothing that Stipple saves is larger than ${most} MB. Choose a file that Stipple saved.`,
  damaged: (where: string, detail: string) =>
    `It is damaged${where === '' ? '' : ` at “${where}”`} (${detail}). Open another copy, or start a new one.`,
};
