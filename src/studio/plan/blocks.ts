/** A cell of a table: plain, or with a bold line over the text. Line breaks stand as they are. */
export type Cell = string | { readonly strong: string; readonly text: string };

export interface Column {
  readonly name: string;
  /** Words start, numbers end. */
  readonly align: 'start' | 'end';
  /** Part of the width, in any unit. */
  readonly share: number;
}

export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Said under the value, smaller. */
  readonly note?: string;
}

/** A piece of a plan: what the page on screen, the print and the PDF are made of. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly quiet?: boolean }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'pictures' }
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** The last row sums the others up. */
      readonly totalled?: boolean;
    };

/** A plan for one of its two readers, in words; pictures are apart, since they take time. */
export interface PlanDocument {
  readonly title: string;
  readonly lead: string;
  /** The day it was made and, only where asked for, whom it is for. */
  readonly about: readonly string[];
  readonly clinic: { readonly name: string; readonly contact: string };
  readonly blocks: readonly Block[];
}

/** Columns of numbers, all of one width. */
export const numberColumns = (names: readonly string[], width: number): Column[] =>
  names.map((name) => ({ name, align: 'end', share: width }));
