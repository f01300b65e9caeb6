/** CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export interface PaneGrid {
  readonly columns: number;
  readonly rows: number;
}

/** What a pane must show of skull and face, mm (scene/viewer/pose.ts). */
const FRAME_WIDTH_MM = 222;
const FRAME_HEIGHT_MM = 276;
/** Width of a label beside its head, CSS pixels. */
export const BESIDE_PX = 112;

/** Whether the labels stand beside the heads: rows of three or more are too low for a label as well. */
export const labelsBeside = ({ columns, rows }: PaneGrid): boolean => columns === 1 && rows > 2;

/** Pixels to a millimetre of head in each pane. */
function headScale(grid: PaneGrid, { width, height }: Room, labelPx: number): number {
  const { columns, rows } = grid;
  const [aside, under] = labelsBeside(grid) ? [BESIDE_PX, 0] : [0, labelPx];
  return Math.min(
    Math.max(1, width / columns - aside) / FRAME_WIDTH_MM,
    Math.max(1, height / rows - under) / FRAME_HEIGHT_MM,
  );
}

/** Full rows and columns that show so many heads (1 to 4) as large as the room allows, each with its label. */
export function paneGrid(count: number, room: Room, labelPx: number): PaneGrid {
  let best: PaneGrid = { columns: count, rows: 1 };
  let worth = 0;
  for (let columns = count; columns >= 1; columns--) {
    if (count % columns !== 0) continue;
    const grid = { columns, rows: count / columns };
    const value = headScale(grid, room, labelPx);
    if (value > worth * 1.001) {
      best = grid;
      worth = value;
    }
  }
  return best;
}
