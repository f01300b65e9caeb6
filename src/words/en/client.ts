/** What the client reads on the screen turned to them. */
export const client = {
  name: 'For the client',
  leave: 'Back to the controls',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  moments: 'When',
  moment: { now: 'Today', healed: 'Healed', year5: 'In 5 years' },
  choices: 'Which one',
  plan: 'Suggested',
  option: (n: number) => `Option ${n}`,
  all: 'All together',
  noInk: 'No ink needed',
  today: 'Your head today',
  todayForAll: 'Every option starts from this head.',
  sessions: (n: number) =>
    ['no sessions', 'one session', 'two sessions', 'three sessions', 'four sessions'][n] ?? '',
  place: {
    fewer: 'Fewer dots',
    more: 'More dots',
    fewest: 'Fewest dots',
    between: 'In between',
    most: 'Most dots',
  },
  sinceHealed: {
    same: 'Looks as it did when healed',
    lighter: {
      slight: 'Very slightly lighter than when healed',
      little: 'A little lighter than when healed',
      clear: 'Clearly lighter than when healed',
    },
    darker: {
      slight: 'Very slightly darker than when healed',
      little: 'A little darker than when healed',
      clear: 'Clearly darker than when healed',
    },
  },
  note: 'A simulation. Real results vary from person to person.',
};
