/** The plan for the artist and for the client. */
export const plan = {
  title: 'The plan',
  lead: 'What will be done, when, and what to expect, on paper.',
  audiences: { client: 'For the client', artist: 'For the artist' },
  controls: {
    first: 'First session',
    firstHint: 'The dates of care follow from it.',
    firstOpen: 'To be agreed. With a day, the plan has dates and a calendar.',
    firstRefused: 'This is not a day. Choose one from the calendar, or type it whole.',
    interval: 'Days between sessions',
    days: (n: number) => `${n} days`,
    paper: 'Paper',
    papers: { a4: 'A4', letter: 'Letter' },
    named: 'Put the name on it',
    namedNote: (label: string) => `The plan will say “${label}”. File names never do.`,
    unnamedNote: 'Nothing on the plan says who it is for.',
    namedLost:
      'The PDF cannot write some letters of this name and leaves them as “?”. The printed page can.',
  },
  actions: {
    pdf: 'Save PDF',
    writing: 'Writing the PDF…',
    print: 'Print',
    calendar: 'Calendar',
  },
  progress: {
    counting: 'Counting the dots on this head…',
    drawing: (n: number, of: number) => `Drawing picture ${n} of ${of}…`,
    saved: (name: string) => `Saved as ${name}.`,
    calendarSaved: (name: string) =>
      `Saved as ${name}. Open it, or send it to a phone, and the days stand in the calendar.`,
    waiting: 'The pictures follow as soon as the head is on screen.',
    noCount:
      'The dots could not be counted, so the plan would be without numbers. Check the connection and try again.',
    noPictures:
      'The pictures could not be drawn. The plan is complete without them; close other heavy pages and try again to have them on it.',
    noWebGl:
      'This browser cannot draw the head, so the plan comes without pictures. Its numbers and dates are complete.',
    noPdf:
      'The PDF could not be written. Check the connection and try again, or print the page and choose “Save as PDF”.',
  },
  file: { client: 'treatment-plan', artist: 'artist-plan', calendar: 'aftercare' },
  simulation: 'Simulation - not a guarantee of results',
  page: (n: number, of: number) => `Page ${n} of ${of}`,
  made: (day: string) => `Made on ${day}`,
  for: (label: string) => `For ${label}`,
  captions: { now: 'Now', healed: 'Simulated, healed' },
  noPicture: 'Without pictures: this browser could not draw the head.',
  none: 'none',
  client: {
    title: 'Your scalp micropigmentation plan',
    lead: 'A plan and a preview to talk over. The pictures are computed; nobody can promise a result.',
    what: 'What will be done',
    whatText:
      'Small dots of pigment are set into the upper layer of the scalp’s skin. From the distance at which people talk, the treated skin looks like closely shaved hair. No hair grows from it.',
    area: 'Area to be treated',
    dots: 'Dots in all',
    dotSize: 'Size of a healed dot',
    ink: 'Ink',
    dotsValue: (dots: string, full: string, average: string) =>
      `${dots} (${full} where full, ${average} on average)`,
    inkThinned: (ink: string, least: string, most: string) =>
      least === most
        ? `${ink}, about ${least} parts of water to one`
        : `${ink}, ${least} to ${most} parts of water to one, by session`,
    hairline: 'Hairline',
    hairlineValue: (style: string, height: string) => `${style}, ${height} above the brows`,
    match: 'Match',
    noInk:
      'No ink needed: your skin alone is as near to your own shaved hair as dots would bring it.',
    subtle: 'On this skin and hair the change stays subtle.',
    sessions: 'Sessions',
    tableName: 'Sessions with their dates',
    toBeAgreed: 'To be agreed',
    relative: {
      session: (from: number, to: number) =>
        from === to ? `Each session: day ${from}` : `Each session: days ${from} to ${to}`,
      last: (from: number, to: number) =>
        from === to
          ? `From the last session: day ${from}`
          : `From the last session: days ${from} to ${to}`,
      years: (from: number, to: number) =>
        from === to
          ? `From the last session: year ${from}`
          : `From the last session: years ${from} to ${to}`,
      whole: (until: number) => `From the first session to ${until} days past the last`,
    },
    columns: {
      session: 'Session',
      date: 'Date',
      what: 'What happens',
      dots: 'Dots added',
      time: 'Time',
    },
    stages: {
      only: 'All dots in one session.',
      firstLighter:
        'The first dots, spread widely and in a lighter ink, to see how your skin takes it.',
      first: 'The first dots, spread widely, to see how your skin takes them.',
      middle: 'Most of the density, between the first dots.',
      last: 'Detail, the hairline, and blending into your own hair.',
      correction: 'Corrections, once everything before has healed.',
    },
    total: 'In all',
    timeAndPrice: 'Time and price',
    time: 'Working time',
    timeValue: (hours: string, sessions: string) => `${hours} in ${sessions}`,
    timeNote: (dots: string, setUp: string) =>
      `An estimate at the clinic’s pace of ${dots} dots an hour, with ${setUp} of set-up each session.`,
    price: 'Price',
    noPrice: 'Ask the clinic: it has not entered its rates here.',
    prices: {
      session: (price: string, sessions: string, rate: string) =>
        `${price} (${sessions} at ${rate})`,
      dots: (price: string, dots: string, rate: string) =>
        `${price} (${dots} dots at ${rate} per thousand)`,
      hour: (price: string, rate: string) => `${price} (at ${rate} an hour)`,
    },
    or: 'or',
    priceNote: 'An estimate from the clinic’s own rates. The clinic’s offer is what counts.',
    care: 'Care, day by day',
    careName: 'What to heed and when',
    careColumns: { when: 'When', what: 'What to do' },
    careSession: (n: number, days: string) => `Session ${n}: ${days}`,
    careNote: 'If your clinic says otherwise, its advice goes first.',
    careSources: 'From agreeing advice of several clinics.',
    risks: 'Risks, in plain words',
    estimates: 'What is an estimate',
    none: 'No dots are planned: the density is nought.',
  },
  artist: {
    title: 'Plan for the artist',
    lead: 'Computed values; what nobody has measured is marked as an estimate.',
    colour: 'Colour',
    colourName: 'Colours in CIELAB, D65, 2°, specular included',
    colourColumns: { what: 'What', L: 'L*', a: 'a*', b: 'b*', note: 'Note' },
    skin: 'Skin',
    sigma: (L: string, a: string, b: string) => `± ${L} / ${a} / ${b} (one sigma)`,
    target: 'Target: own hair, shaved',
    zone: 'Treated zone, healed',
    dot: 'Right above one healed dot',
    computed: 'computed',
    ita: 'Typology angle (ITA)',
    itaValue: (angle: string, sigma: string, name: string) => `${angle} ± ${sigma} (${name})`,
    source: 'Skin reading',
    difference: 'Zone to target',
    differenceWithin: (low: string, high: string, computed: string) =>
      `ΔE00 ${low}–${high}, nine times in ten (${computed} as computed)`,
    ownHair: 'Own hair',
    ownHairValue: (units: string, hairs: string, shaft: string, stubble: string) =>
      `${units} of ${hairs} hairs, ${shaft} thick, shaved to ${stubble}`,
    ink: 'Ink and dots',
    inkName: 'Ink',
    inkStatus: { measured: 'measured', estimate: 'estimate', placeholder: 'placeholder' },
    strength: 'Strength of the bottle (optical depth, 550 nm)',
    strengthValue: (value: string, low: string, high: string) =>
      `${value} (${low}–${high}); estimate until calibrated`,
    strengthMeasured: (value: string) => `${value}, measured`,
    dilution: 'Dilution to match',
    dilutionValue: (parts: string, depth: string) => `${parts}, optical depth ${depth}`,
    density: 'Density where full',
    diameter: 'Healed dot',
    depth: 'Depth',
    depthValue: (top: string, height: string) =>
      `top of the pigment at ${top}, ${height} high (estimate)`,
    byHand: 'Changed by hand',
    byHandValue: (ink: string, parts: string, density: string, diameter: string) =>
      `the recommendation was ${ink} ${parts}, ${density}, ${diameter}`,
    sessions: 'Sessions',
    sessionsName: 'Ink, dots and time of each session',
    sessionColumns: {
      session: 'Session',
      date: 'Date',
      parts: 'Ink : water',
      depth: 'Optical depth',
      diameter: 'Healed dot',
      density: 'Added',
      dots: 'Dots',
      time: 'Time',
    },
    zones: 'Zones',
    zonesName: 'Area and dots by zone and session',
    zoneColumns: {
      zone: 'Zone',
      share: 'Density setting',
      area: 'Area',
      mean: 'Mean density',
      dots: 'Dots',
      session: (n: number) => `S${n}`,
    },
    hairline: 'Hairline',
    pattern: 'Pattern',
    style: 'Style',
    height: 'Above the brows, in the middle',
    recession: 'Set back at the temples',
    peak: 'Widow’s peak',
    feather: 'Softness of the edge',
    edge: 'Density at the edge',
    irregularity: 'Irregularity, coarse and fine',
    closure: 'Temple points closed',
    sentinels: 'Single dots ahead of the line',
    scars: 'Scars to cover',
    scarKinds: {
      fut: (length: string, width: string) => `strip ${length} long, ${width} wide`,
      fue: (density: string, diameter: string) => `punches ${density}, ${diameter}`,
      patch: (radius: string) => `a patch of ${radius} radius`,
    },
    scarNote:
      'Ink spreads and fades more in scars: try a few dots first and wait for them to heal.',
    warnings: 'Points to watch',
    noWarnings: 'No objections to these numbers.',
    blue: 'This ink may read bluish in this skin: stay shallow, thin it, or warm it.',
    subtle: 'The change stays subtle on this skin and hair: say so before anyone pays for it.',
    pictures: 'The result to work towards, simulated',
    sources: 'Sources of care and risks',
    estimates: 'Estimates',
    estimateList: [
      'Healed dot size, depth and height; strength of the ink unless it says “measured”.',
      'Skin reading within the sigma above; the head is a model of published measures.',
      'Dots are counted on that head: allow some per cent, more where hair only thins.',
    ] as readonly string[],
  },
  calendar: {
    name: 'Scalp micropigmentation',
    session: (n: number, of: number) => `Session ${n} of ${of}`,
    sessionText: 'A proposed day; the clinic confirms the day and the hour.',
    careOf: (title: string, n: number) => `${title} (session ${n})`,
    clinicFirst: 'If your clinic says otherwise, its advice goes first.',
  },
  hours: (low: string, high: string) => (low === high ? `${low} h` : `${low}–${high} h`),
  sessionsCount: (n: number) => (n === 1 ? '1 session' : `${n} sessions`),
};
