export interface Served {
  readonly url: string;
  readonly port: number;
  readonly close: () => void;
}

export function serve(
  folder: string,
  wantedPort: number,
  options?: { readonly strictPort?: boolean },
): Promise<Served>;
