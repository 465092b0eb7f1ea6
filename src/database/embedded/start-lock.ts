import { randomUUID } from 'node:crypto'
import { link, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { processIdentity } from './processes.ts'

export interface StartLock {
  release(): Promise<void>
}

const FREE = 'free'

async function numbers(folder: string): Promise<number[]> {
  const found: number[] = []
  for (const name of await readdir(folder)) {
    const match = /^turn\.(\d+)$/.exec(name)
    if (match) found.push(Number(match[1]))
  }
  return found.sort((a, b) => a - b)
}

async function isHeld(path: string): Promise<boolean> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    // Only the holder of a later turn removes a file, so the lock is held.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true
    throw error
  }
  if (text === FREE) return false
  const space = text.indexOf(' ')
  const identity = await processIdentity(Number(text.slice(0, space)))
  return identity !== undefined && identity === text.slice(space + 1)
}

/**
 * Takes the lock that lets one process at a time start the server in `folder`, or returns undefined while
 * another living process holds it. A lock left by a killed process is taken over.
 *
 * The lock is a queue of files `turn.<n>`; whoever created the one with the highest number holds the lock
 * until it is marked free or its process is dead. Numbers only grow and the highest file is never removed, so a
 * slow process that acts on an outdated listing either fails to create its turn or finds itself overtaken:
 * taking over a dead process's lock needs no unlink, which is where such schemes usually race.
 */
export async function takeStartLock(folder: string): Promise<StartLock | undefined> {
  const last = (await numbers(folder)).at(-1) ?? 0
  if (last > 0 && (await isHeld(join(folder, `turn.${last}`)))) return undefined

  const turn = last + 1
  const path = join(folder, `turn.${turn}`)
  const draft = join(folder, `turn.${randomUUID()}.new`)
  // Readable by the next starter, who may be another user when this one is root.
  await writeFile(draft, `${process.pid} ${await processIdentity(process.pid)}`, { mode: 0o644 })
  try {
    await link(draft, path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EEXIST' || code === 'ENOENT') return undefined
    throw error
  } finally {
    await rm(draft, { force: true })
  }

  const listed = await numbers(folder)
  if (listed.some((other) => other > turn)) {
    await rm(path, { force: true })
    return undefined
  }
  for (const name of await readdir(folder)) {
    const earlier = /^turn\.(\d+)$/.exec(name)
    if (/^turn\..+\.new$/.test(name) || (earlier && Number(earlier[1]) < turn)) {
      await rm(join(folder, name), { force: true })
    }
  }
  return {
    release: async () => {
      const freed = join(folder, `turn.${randomUUID()}.new`)
      await writeFile(freed, FREE, { mode: 0o644 })
      await rename(freed, path)
    },
  }
}
