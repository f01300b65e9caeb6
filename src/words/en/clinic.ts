/** The clinic's own sheet: who it is, its inks, customs and rates. */
export const clinic = {
  title: 'The clinic',
  lead: 'Kept on this device. Each change is saved at once.',
  unsaved:
    'This browser does not let Stipple save here (private window, or storage is full). What you change lasts until you close the page: save the settings as a file below.',
  undo: 'Undo',
  identity: {
    title: 'Name and logo',
    name: 'Name of the clinic',
    contact: 'How to reach you, as it should stand on a plan',
    logo: 'Logo',
    logoHint: 'PNG, JPEG or WebP. Drop one here, or choose a file. It stays on this device.',
    choose: 'Choose a logo',
    replace: 'Choose another logo',
    remove: 'Remove the logo',
    removed: 'The logo was removed.',
    shown: 'The logo as it is kept',
    reading: 'Reading the picture…',
    refusal: {
      svg: 'An SVG is a drawing that can carry programs, so it is not taken. Export the logo as PNG and choose that.',
      foreign:
        'This is not a PNG, JPEG or WebP picture. Export the logo as PNG and choose that.',
      damaged:
        'This picture could not be read: it may be damaged. Export the logo again as PNG.',
      large: (most: string) =>
        `This file is larger than ${most} MB. Export the logo smaller, 512 pixels are enough.`,
      crowded:
        'Even made small, this picture is too detailed for a logo. Choose one with plainer areas.',
    },
  },
  colors: {
    title: 'Colours',
    accent: 'Colour of the studio',
    accentHint:
      'The buttons take this colour. It is made darker or lighter where text could not be read otherwise.',
    accentOwn: 'Stipple’s own',
    light: 'On light',
    dark: 'On dark',
    backdrop: 'Background of branded pictures',
    hex: 'Hex colour',
    backdropHex: 'Hex colour of the background',
    notHex: (typed: string) =>
      `“${typed}” is not a hex colour: write six digits such as #1d5a4b.`,
  },
  customs: {
    title: 'Language and units',
    language: 'Language',
    languages: { en: 'English', es: 'Español' },
    units: 'Units',
    systems: { metric: 'Metric: mm, cm²', imperial: 'Imperial: inches, sq in' },
    fine: 'Dots, hairs and needles stay in millimetres, as they are sold.',
  },
  rates: {
    title: 'Prices and time',
    lead: 'Used for the estimate on a plan, and nowhere else. Leave empty what you do not charge by.',
    currency: 'Currency',
    perSession: 'Price of a session',
    perThousandDots: 'Price of a thousand dots',
    perHour: 'Price of an hour',
    dotsPerHour: 'Dots an artist places in an hour',
    setUpHours: 'Preparation in each session, hours',
    refusal: (least: string, most: string) =>
      `Write a number from ${least} to ${most}, or leave the field empty.`,
    refusalNeeded: (least: string, most: string) => `Write a number from ${least} to ${most}.`,
  },
  inks: {
    title: 'Inks',
    lead: 'Your bottles, under your names. New consultations choose from them and from Stipple’s own.',
    empty:
      'No inks of your own yet. Add one by the mix it is nearest to; once you have measured one healed client, calibrate it.',
    made: (base: string) => `Mix: ${base}`,
    ownMix: 'Mix: its own',
    strength: (tau0: string, least: string, most: string) =>
      `Strength ${tau0} (${least}–${most})`,
    measured: 'measured',
    estimate: 'estimate',
    placeholder: 'placeholder',
    add: 'Add an ink',
    name: 'Name on the bottle',
    base: 'Nearest mix',
    tau0: 'Strength',
    tau0Hint:
      'Optical depth of one healed dot of the undiluted bottle. Leave it as it is if you do not know.',
    addNow: 'Add this ink',
    full: (most: string) =>
      `There is room for ${most} inks. Delete one that you no longer use.`,
    nameMissing: 'Write the name that stands on the bottle.',
    strengthRefused: (most: string) => `The strength is a number above 0, up to ${most}.`,
    added: (name: string) => `“${name}” was added.`,
    remove: (name: string) => `Delete “${name}”`,
    removed: (name: string) => `“${name}” was deleted.`,
    rename: (name: string) => `Name of “${name}”`,
    calibrate: 'Calibrate with a healed reading',
    applyNow: 'Use these inks in the open consultation',
    used: 'The open consultation now chooses from these inks.',
  },
  calibration: {
    lead: 'Measure one healed client, 28 days or more since the last session, with a colorimeter (D65, 2°, specular included, opening of 1 cm² or more).',
    skin: 'Bare skin beside the zone',
    zone: 'The healed zone',
    axis: (part: string, axis: string) => `${part}, ${axis}*`,
    partsWater: 'Water to one part ink',
    density: (area: string) => `Dots per ${area}`,
    diameter: 'Healed dot size in mm',
    fit: 'Work out the strength',
    result: (tau0: string, least: string, most: string) =>
      `Strength ${tau0}; within the error of the reading between ${least} and ${most}.`,
    residual: (delta: string) => `${delta} ΔE remain between the reading and the model.`,
    residualSmall: 'The mix fits this bottle.',
    residualLarge:
      'The hue differs: strength alone cannot explain it. Check both readings, or start from another mix.',
    take: (name: string) => `Keep this for “${name}”`,
    taken: (name: string) => `“${name}” is now measured.`,
    missing: (part: string) => `Write L*, a* and b* of: ${part}.`,
    range: (label: string, least: string, most: string) =>
      `“${label}” must lie between ${least} and ${most}.`,
    outOfReach: (L: string, darkest: string, faintest: string) =>
      `The healed zone reads L* ${L}, but with these dots on this skin it can only lie between ${darkest} and ${faintest}. Check the density, the dot size and both readings.`,
    saturated:
      'The zone is so dark that any strong ink would do: it says nothing about this one. Measure a client with fewer or weaker dots.',
  },
  file: {
    title: 'Move or keep these settings',
    lead: 'One file with everything on this page, for another device or as a copy. Nothing about any client is in it.',
    save: 'Save the settings as a file',
    saved: (name: string) => `Saved as ${name}.`,
    open: 'Open a settings file',
    opened: (name: string) => `The settings of ${name} are in use.`,
    openedNameless: 'The settings of the file are in use.',
    consultation:
      'This file is a consultation, not the settings of a clinic. Open it in the list of consultations.',
    refused: (name: string, reason: string) => `“${name}” was not opened. ${reason}`,
    unread: 'The file could not be read. Choose it again.',
    otherLanguage: 'The file asks for another language.',
    reload: 'Reload the page in it',
    erase: 'Erase the clinic’s settings',
    erased: 'The settings are back to how Stipple came.',
  },
};
