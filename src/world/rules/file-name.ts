import { RULES_FOLDER } from './rule.ts'

/**
 * The first of the files that a name means: its path below `_Rules`, or the end of it, in any case. People leave out the
 * folder of a layer.
 */
export const fileNamed = <File extends { readonly path: string }>(
  files: readonly File[],
  name: string,
): File | undefined => files.find(({ path }) => isNamed(path, name))

/** Whether a name means the file at a path; see {@link fileNamed}. */
export function isNamed(path: string, name: string): boolean {
  const own = belowRules(path)
  const wanted = belowRules(name)
  return own === wanted || own.endsWith(`/${wanted}`)
}

const belowRules = (file: string) =>
  file
    .replace(/^\.?\//, '')
    .replace(new RegExp(`^${RULES_FOLDER}/`, 'i'), '')
    .toLowerCase()
