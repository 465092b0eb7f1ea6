import { mkdir } from 'node:fs/promises'
import type { Logger } from 'pino'
import type { FileWatch } from '../../../services/file-watch.ts'
import { DOCUMENT_DEPTH } from '../../templates/rules.ts'
import { createFolderTree, type FolderTree } from './folder-tree.ts'
import { codeOf } from './problem.ts'

export interface WatcherOptions {
  readonly projectsDir: string
  readonly configured: 'auto' | 'polling' | 'off'
  readonly state: FileWatch
  readonly log: Pick<Logger, 'warn'>
  /** Files and folders of a tenant, relative to its project, that may have changed. */
  readonly onPaths: (tenantId: string, paths: string[]) => void
  /** Anything may have changed. */
  readonly onPoll: () => void
  /** Between two looks at everything, where the system does not tell. */
  readonly pollMs?: number
}

export interface Watcher {
  /** Resolves once every folder is watched, or files are polled instead. */
  readonly ready: Promise<void>
  stop(): Promise<void>
}

/** Events within this time are told together. */
const debounceMs = 50
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
/** The system's watches or descriptors are used up: it cannot tell of everything any more. */
const exhausted = new Set(['ENOSPC', 'EMFILE', 'ENFILE'])

/** Stands for all of a project that has come or gone as a whole. */
const everything = '.'
/** A tenant's folder, those of types in it, and those of entities in these. */
const entityDepth = 3
/** A tenant's folder, and those of documents below. */
const documentDepth = DOCUMENT_DEPTH

const isForDocuments = (top: string | undefined) => top === '_Templates' || top === '_Rules'
const depthAt = ([, top]: readonly string[]) => (isForDocuments(top) ? documentDepth : entityDepth)

/** Whether a path, in parts from PROJECTS_DIR on, can be no part of a project that is synchronised. */
function isIgnored(parts: readonly string[]): boolean {
  const [tenant = '', top = '', ...rest] = parts
  if (!uuid.test(tenant) || parts.some((part) => part.startsWith('.'))) return true
  const documents = isForDocuments(top)
  if (top.startsWith('_') && !documents) return true
  if (!documents && rest.some((part) => part.startsWith('_'))) return true
  return parts.length > depthAt(parts) && !/\.(md|ya?ml|json)$/i.test(parts.at(-1) ?? '')
}

/**
 * Tells of edits of project files: by the operating system, or by asking for a look at everything every few
 * seconds where that is configured, or where the system has no watches left.
 */
export function startWatcher(options: WatcherOptions): Watcher {
  const { projectsDir, configured, state, log, onPaths, onPoll, pollMs = 5000 } = options
  const waiting = new Map<string, Set<string>>()
  let timer: NodeJS.Timeout | undefined
  let polling: NodeJS.Timeout | undefined
  let native: FolderTree | undefined

  const tell = () => {
    timer = undefined
    for (const [tenantId, paths] of waiting) onPaths(tenantId, [...paths])
    waiting.clear()
  }
  const note = (parts: readonly string[]) => {
    const [tenantId = '', ...rest] = parts
    if (native) state.watched = native.size
    state.events += 1
    state.lastEventAt = new Date()
    const paths = waiting.get(tenantId) ?? new Set()
    waiting.set(tenantId, paths.add(rest.length === 0 ? everything : rest.join('/')))
    timer ??= setTimeout(tell, debounceMs)
  }
  const poll = () => {
    state.mode = 'polling'
    state.running = true
    state.watched = 0
    polling ??= setInterval(onPoll, pollMs)
    onPoll()
  }
  const fail = (error: unknown): void => {
    const code = codeOf(error) ?? 'unknown'
    state.errors += 1
    state.lastError = code
    log.warn({ err: error }, 'the file watcher reports an error')
    if (!exhausted.has(code) || polling) return
    native?.close()
    poll()
  }
  const watchNatively = async () => {
    await mkdir(projectsDir, { recursive: true })
    native = createFolderTree({ root: projectsDir, depthAt, isIgnored, onChange: note, onError: fail })
    await native.open()
    if (polling) return
    state.watched = native.size
    state.mode = 'native'
    state.running = true
    // What was edited while nobody watched.
    onPoll()
  }

  const begin = async (): Promise<void> => {
    if (configured === 'polling') return poll()
    if (configured === 'off') return
    try {
      await watchNatively()
    } catch (error) {
      fail(error)
      if (!polling) poll()
    }
  }
  return {
    ready: begin(),
    async stop() {
      clearInterval(polling)
      native?.close()
      clearTimeout(timer)
      tell()
      state.running = false
    },
  }
}
