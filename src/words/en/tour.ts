/** The first steps, card by card. */
export const tour = {
  sampleLabel: 'Sample, invented',
  progress: (card: number, all: number) => `${card} of ${all}`,
  next: 'Next',
  back: 'Back',
  done: 'Done',
  leave: 'Leave the tour',
  cards: {
    steps: {
      title: 'The consultation, in its order',
      text: 'From health to the summary. Any step can be opened at any time; a dot marks what was changed.',
    },
    head: {
      title: 'The head is always in view',
      text: 'Drag it to turn it. Pinch, scroll or use these buttons to come close: every dot has its true size.',
    },
    moments: {
      title: 'Now, healed, year 5',
      text: 'One tap shows the head without ink, healed, and years on. Try it: the tour stays.',
    },
    result: {
      title: 'How well it matches',
      text: '“Blends”, “good” or “visible” beside the client’s own shaved hair, and how often each can be expected.',
    },
    menu: {
      title: 'Nothing gets lost',
      text: 'Every change can be undone. Help, a sample to play with and this tour are in the menu.',
    },
  },
};
