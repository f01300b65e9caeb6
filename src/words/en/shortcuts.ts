/** What the keys do. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  list: [
    ['1 – 5', 'Front, three-quarter, side, back, top'],
    ['← → ↑ ↓', 'Turn the head'],
    ['+  −', 'Closer, further away'],
    ['Ctrl Z  /  ⌘ Z', 'Undo'],
    ['Ctrl Shift Z  /  ⌘ ⇧ Z', 'Redo'],
    ['C', 'Show the client, and back'],
    ['E', 'To the picture'],
    ['O', 'Consultations: open, copy, delete'],
    ['Ctrl S  /  ⌘ S', 'Save as a file, or share a link'],
    ['F1', 'Help'],
    ['?', 'This list'],
  ] as readonly (readonly [keys: string, does: string])[],
};
