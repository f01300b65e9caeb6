export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
  /** Where its source is. */
  readonly repository: string;
  readonly text: string;
}

export function mayBePublished(license: string): boolean;
export function packageFolderOf(moduleId: string): string | null;
export function packagesOf(moduleIds: Iterable<string>): BundledPackage[];
export function licensesText(packages: readonly BundledPackage[]): string;
