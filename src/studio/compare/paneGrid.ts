/** CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export interface PaneGrid {
  readonly columns: number;
  readonly rows: number;
}

/** What a pane must show of the bust, mm (scene/inspectionPose.ts). */
const FRAME_WIDTH_MM = 250;
const FRAME_HEIGHT_MM = 345;
/** A grid that leaves a hole is worth it only where the heads grow by this. */
const HOLE_WORTH = 1.25;

/** Pixels to a millimetre of head in each pane. */
function headScale(
  { columns, rows }: PaneGrid,
  { width, height }: Room,
  labelPx: number,
): number {
  return Math.min(
    width / columns / FRAME_WIDTH_MM,
    Math.max(1, height / rows - labelPx) / FRAME_HEIGHT_MM,
  );
}

/** Rows and columns that show so many heads (1 to 4) as large as the room allows, each over its label. */
export function paneGrid(count: number, room: Room, labelPx: number): PaneGrid {
  let best: PaneGrid = { columns: count, rows: 1 };
  let worth = 0;
  for (let columns = count; columns >= 1; columns--) {
    const grid = { columns, rows: Math.ceil(count / columns) };
    const hole = grid.columns * grid.rows > count;
    const value = headScale(grid, room, labelPx) / (hole ? HOLE_WORTH : 1);
    if (value > worth * 1.001) {
      best = grid;
      worth = value;
    }
  }
  return best;
}
