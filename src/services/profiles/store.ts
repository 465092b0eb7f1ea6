import { createHash, randomUUID } from 'node:crypto'
import { copyFile, link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { sql } from 'kysely'
import type { Logger } from 'pino'
import { type Document, isMap, isScalar, parseDocument } from 'yaml'
import type { Database } from '../../database/database.ts'
import { type Profile, ProfileError, profileId, readProfile } from './profile.ts'

export interface StoredProfile {
  readonly profile: Profile
  /** Names this content of the file, as an entity tag. */
  readonly etag: string
}

/** The operator's profiles: one YAML file each, in a folder that all processes share. */
export interface Profiles {
  /** All that can be read, by name. A broken file is told in the log, once for each of its contents, and left out. */
  list(): Promise<readonly Profile[]>
  find(id: string): Promise<StoredProfile | undefined>
  /** What every profile begins with: the file `persona.md`. */
  persona(): Promise<string>
  /**
   * Sets the named fields in the file; null brings a field's default back. Comments, order and unknown keys stay. `check` gets what is
   * there before anything is written. Undefined when there is no such profile.
   * @throws ProfileError where the result would not be valid
   */
  update(
    id: string,
    changes: Readonly<Record<string, unknown>>,
    check?: (before: StoredProfile) => void,
  ): Promise<StoredProfile | undefined>
}

interface Kept {
  /** What tells this state of the file from any other. */
  readonly stamp: string
  readonly stored: StoredProfile | undefined
}

/** More than this is no profile. */
const largest = 2 * 1024 * 1024
const ending = /\.ya?ml$/
const builtin = new URL('../../agents/profiles/builtin/', import.meta.url)

const tagOf = (text: string) => `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`

/** @throws ProfileError */
function parse(id: string, text: string): { document: Document; profile: Profile } {
  const document = parseDocument(text)
  const [broken] = document.errors
  if (broken) throw new ProfileError('', broken.message)
  return { document, profile: readProfile(id, document.toJS({ maxAliasCount: 100 })) }
}

const missing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** A mapping of which single members can be changed; any other value is replaced as a whole. */
const inParts: ReadonlySet<string> = new Set(['full_description'])

/** Sets one field; a scalar keeps the comment behind it, and a text its style. */
function setField(document: Document, key: string, value: unknown): void {
  const node = document.get(key, true)
  if (node === undefined && value === null) return
  if (isScalar(node) && (value === null || typeof value !== 'object')) {
    node.value = value
    return
  }
  if (inParts.has(key) && isMap(node) && typeof value === 'object' && value !== null) {
    for (const [inner, part] of Object.entries(value)) node.set(inner, document.createNode(part))
    return
  }
  const made = document.createNode(value)
  if (isScalar(node)) made.comment = node.comment ?? null
  document.set(key, made)
}

async function replaceFile(path: string, text: string): Promise<void> {
  const draft = join(path, '..', `.${basename(path)}.${randomUUID()}`)
  try {
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } finally {
    await rm(draft, { force: true })
  }
}

/** Puts the built-in profiles into a folder that has none; several processes may do so at once. */
async function seed(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true })
  const present = await readdir(dir)
  const names = await readdir(builtin)
  const wanted = names.filter(
    (name) => !present.includes(name) && (!ending.test(name) || !present.some((one) => ending.test(one))),
  )
  for (const name of wanted) {
    const draft = join(dir, `.${name}.${randomUUID()}`)
    await copyFile(new URL(name, builtin), draft)
    await link(draft, join(dir, name)).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    })
    await rm(draft, { force: true })
  }
}

/**
 * The profiles under `dir`, seeded with the built-in ones. Files are looked at on each call, by time and inode, and read again when
 * they have changed, so that no process ever works with what another one, or an editor, has replaced.
 */
export async function createProfiles(options: {
  dir: string
  database: Pick<Database, 'system'>
  log: Pick<Logger, 'warn'>
}): Promise<Profiles> {
  const { dir, database, log } = options
  await seed(dir)
  const kept = new Map<string, Kept>()

  const load = async (file: string): Promise<StoredProfile | undefined> => {
    const path = join(dir, file)
    const at = await stat(path, { bigint: true }).catch((error: unknown) => {
      if (missing(error)) return undefined
      throw error
    })
    if (!at?.isFile()) {
      kept.delete(file)
      return undefined
    }
    const stamp = `${at.ino}/${at.size}/${at.mtimeNs}/${at.ctimeNs}`
    const before = kept.get(file)
    if (before?.stamp === stamp) return before.stored
    let stored: StoredProfile | undefined
    try {
      const id = file.replace(ending, '')
      if (!profileId.test(id)) throw new ProfileError('', 'the name of the file is no id of a profile')
      if (at.size > largest) throw new ProfileError('', `is larger than ${largest} bytes`)
      const text = await readFile(path, 'utf8')
      stored = { profile: parse(id, text).profile, etag: tagOf(text) }
    } catch (error) {
      if (missing(error)) return undefined
      if (!(error instanceof Error)) throw error
      const field = error instanceof ProfileError ? error.pointer : ''
      log.warn({ file: path, field, reason: error.message }, 'a profile cannot be read and is left out')
    }
    kept.set(file, { stamp, stored })
    return stored
  }

  const files = async () => (await readdir(dir)).filter((name) => ending.test(name) && !name.startsWith('.'))
  const fileOf = async (id: string) => {
    if (!profileId.test(id)) return undefined
    return (await files()).toSorted().find((name) => name.replace(ending, '') === id)
  }

  const profiles: Profiles = {
    async list() {
      const names = await files()
      const found = await Promise.all(names.map(load))
      const byId = new Map(found.flatMap((one) => (one ? [[one.profile.id, one.profile] as const] : [])))
      return [...byId.values()].toSorted(
        (a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id, 'en'),
      )
    },
    async find(id) {
      const file = await fileOf(id)
      return file === undefined ? undefined : load(file)
    },
    async persona() {
      const text = await readFile(join(dir, 'persona.md'), 'utf8').catch((error: unknown) => {
        if (missing(error)) return ''
        throw error
      })
      return text.trim()
    },
    update: (id, changes, check) =>
      database.system.transaction().execute(async (trx) => {
        // Whoever changes the same file at the same time, in any process, waits and then builds on this change.
        await sql`select pg_advisory_xact_lock(hashtextextended(${`profile/${id}`}, 0))`.execute(trx)
        const file = await fileOf(id)
        const before = file === undefined ? undefined : await load(file)
        if (file === undefined || !before) return undefined
        check?.(before)
        const { document } = parse(id, await readFile(join(dir, file), 'utf8'))
        for (const [key, value] of Object.entries(changes)) setField(document, key, value)
        readProfile(id, document.toJS({ maxAliasCount: 100 }))
        const text = document.toString({ lineWidth: 0 })
        // What is written must be readable again.
        parse(id, text)
        await replaceFile(join(dir, file), text)
        return load(file)
      }),
  }
  await profiles.list()
  return profiles
}
