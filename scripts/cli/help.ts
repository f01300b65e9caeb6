/** What `--help` prints. */
export const HELP = `Stipple on the command line: its color engine and its pictures.

  npm run -s stipple -- zone --skin L,a,b | --spectrum FILE --density N --diameter MM
                             --optical-depth T [--depth MM] [--height MM] [--pigment ID]
      One JSON object: skin, zone (mean colour from afar) and dot (right above one dot,
      close up), each with lab: [L, a, b] for D65, 2 degrees, SCI; residual, the dE00
      between the reading and the nearest skin of the model before closure; coverage, the
      share of the skin above a dot; and remarks, where something speaks against the numbers.
      --depth is the dot's top below the surface (default 0.09), --height its extent
      (default 0.25), --optical-depth its absorption at 550 nm along the height.

  npm run -s stipple -- match --skin L,a,b | --spectrum FILE [--target L,a,b]
                              [--hair L,a,b] [--hairs N] [--per-unit N] [--shaft MM]
                              [--grey SHARE]
                              [--growth razored|one-day|two-days | --stubble MM]
      One JSON object: the recommended ink, dilution, density and needle, its sessions,
      the band of choices of the same mean colour, dE00 to the target as computed, the
      90 % interval of the true one, chances (how often it blends, and is good or better,
      0 to 1), the same in words, verdict (what at least half of cases reach), the same
      years later, and reasons. --target is the client's own shaved zone, measured; without
      it the zone is derived from --hair (a tress; default black), its density per cm2 and
      per unit, shaft diameter, share of grey, and how it is shaved: by growth since the
      razor (default one-day) or by length. Where bare skin is nearer to the target than any
      ink, noInk is true and the sentence says so. sensitivity is what a tress read 1 L*
      lighter changes: L* of the target, and the parts of water advised.

  npm run -s stipple -- table [--growth razored|one-day|two-days | --stubble MM]
      The recommendation for every ITA class and seven heads of hair, as text.

  npm run -s stipple -- render LOOK.stipple|FOLDER [--out FILE|FOLDER] [--size 1080x1350]
                               [--view front|three-quarter|side|back|top]
                               [--moment now|healed|year5] [--light ID] [--language en|es]
                               [--backdrop stage|white|none] [--background #rrggbb]
                               [--format png|jpg|webp] [--caption "WORDS"]
      Draws the picture that the studio saves of a look (same head, light, shades, page and
      label; the stage is that of the light theme), in an installed Chromium or Chrome without
      a window (STIPPLE_CHROMIUM names one). A folder gives one picture for each .stipple file
      in it. The format is that of --out's ending, else --format, else PNG; --size goes from
      64x64 to 8192x8192; moment and light are the look's own where left out. --caption stands
      under the picture and in its metadata: better without the client's name. Existing files
      are replaced. A picture is called as its look, or look-01 where that name would tell the
      client's. Paths of pictures go to stdout, progress to stderr.

How the skin was read, for zone and match:
  --geometry SCI|SCE   specular included (default) or excluded
  --illuminant D65|D50|A|FL11|LED-B3   --observer 2|10
  --spectrum FILE   a spectrophotometer's reading instead of --skin: CGATS, CxF or CSV, 400 to
                    700 nm in steps of 20 nm at most. It says more of the skin than its Lab,
                    so ink and zone differ a little; known in skin tells which was used.
  --reading N|mean  which of the file's readings, counted from 1; default the mean of all.
                    --geometry is needed where the file does not say.

Everything after the skin's own Lab rests on estimates until a clinic has measured a healed
client; see docs/color.md. Exit codes: 0 done, 1 a picture could not be drawn (the others
were), 2 a mistake in the command line, 3 no browser; each with a line on stderr.
`;
