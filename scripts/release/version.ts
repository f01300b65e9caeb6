/**
 * What speaks against releasing a version; null when nothing does.
 * @param version of package.json
 * @param lockedVersion of package-lock.json
 * @param tags of the repository
 * @param tagsHere those of the commit that is checked out
 */
export function versionFault(
  version: string,
  lockedVersion: string,
  tags: readonly string[],
  tagsHere: readonly string[],
): string | null {
  if (!/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(version)) {
    return `"${version}" is no version: write it as 1.2.3 in package.json.`;
  }
  if (version !== lockedVersion) {
    return `package.json says ${version} and package-lock.json ${lockedVersion}: run \`npm install --package-lock-only\`.`;
  }
  const tag = `v${version}`;
  if (tags.includes(tag) && !tagsHere.includes(tag)) {
    return `${tag} is released already: raise the version in package.json.`;
  }
  return null;
}
