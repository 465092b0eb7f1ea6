import type { FileProblem } from '../folder/problem.ts'
import type { Key } from './states.ts'

export type SyncAction =
  | 'created'
  | 'updated'
  | 'merged'
  | 'deleted'
  | 'written'
  | 'moved'
  | 'removed'
  | 'conflict'
  | 'problem'
  | 'unchanged'

export interface SyncEntry {
  readonly path: string
  readonly action: SyncAction
  readonly entity_type?: string
  readonly entity_id?: string
  readonly reason?: string
  readonly message?: string
  readonly line?: number
}

export interface SyncCounts {
  scanned: number
  created: number
  updated: number
  merged: number
  deleted: number
  written: number
  moved: number
  removed: number
  conflicts: number
  problems: number
}

/** Entries that a result keeps. */
const keptEntries = 200

/** What a run has done: counts of everything, and the first entries, those that need a person before the rest. */
export class SyncReport {
  readonly counts: SyncCounts = {
    scanned: 0,
    created: 0,
    updated: 0,
    merged: 0,
    deleted: 0,
    written: 0,
    moved: 0,
    removed: 0,
    conflicts: 0,
    problems: 0,
  }
  readonly #wanting: SyncEntry[] = []
  readonly #done: SyncEntry[] = []
  #total = 0

  add(action: SyncAction, path: string, key: Key | undefined, why?: Partial<SyncEntry>): void {
    if (action === 'unchanged') return
    this.#total += 1
    const wanting = action === 'conflict' || action === 'problem'
    this.counts[action === 'conflict' ? 'conflicts' : action === 'problem' ? 'problems' : action] += 1
    const kept = wanting ? this.#wanting : this.#done
    if (kept.length >= keptEntries) return
    kept.push({ path, action, ...(key && { entity_type: key.type, entity_id: key.id }), ...why })
  }

  problem(path: string, key: Key | undefined, { reason, message, line }: FileProblem): void {
    this.add('problem', path, key, { reason, message, ...(line !== undefined && { line }) })
  }

  /** Whether a file or a row is another than before. */
  get changed(): boolean {
    const { created, updated, merged, deleted, written, moved, removed } = this.counts
    return created + updated + merged + deleted + written + moved + removed > 0
  }

  get entries(): { readonly entries: readonly SyncEntry[]; readonly truncated: boolean } {
    const entries = [...this.#wanting, ...this.#done].slice(0, keptEntries)
    return { entries, truncated: this.#total > entries.length }
  }
}
