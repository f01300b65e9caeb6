/** Saving as a file and sharing as a link. */
export const share = {
  title: 'Save and share',
  linkTitle: 'A link to this look',
  linkWhat:
    'Whoever opens it sees this look, as a new consultation of their own. Nothing is stored anywhere: the link itself holds the look, so it cannot be called back.',
  inside: 'In the link',
  insideList:
    'Skin, hair, hair loss and scars, hairline, ink and density, sessions and time, head shape and light; your inks and variants with their names.',
  outside: 'Not in the link',
  outsideList:
    'The client’s note, the answers about health, the clinic’s name, logo and prices, any picture.',
  link: 'Link',
  copy: 'Copy link',
  copied: 'Copied. Paste it into a message.',
  copyByHand:
    'The browser would not copy it. The link is selected: copy it with Ctrl C or ⌘ C.',
  send: 'Send…',
  length: (n: string) => `${n} characters`,
  linkFailed: 'This browser cannot make links. Save a file instead.',
  fileTitle: 'A file',
  fileWhat:
    'Opens in Stipple on any device: drop it on the page, or choose “Open a file” in the list of consultations.',
  client: 'Save for this client',
  clientWhat: 'With the note and the health answers. Keep it as you keep client records.',
  nobody: 'Save without client details',
  nobodyWhat: 'The look alone, to show or to pass on.',
  saved: (name: string) => `Saved as ${name}.`,
};
