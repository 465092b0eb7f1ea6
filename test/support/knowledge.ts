import { setTimeout as delay } from 'node:timers/promises'
import { startWorker, type Worker } from '../../src/services/jobs-worker.ts'
import { tasksOf } from '../../src/tasks.ts'
import { type Member, type Studio, startStudio } from './app.ts'

export interface Sent {
  readonly name: string
  readonly bytes: Buffer | string
}

export interface Progress {
  readonly success: number
  readonly fail: number
  readonly inProgress: number
  readonly waiting: number
  readonly total: number
  readonly taskProcess: number
}

/** A passage, as `retrieve` answers with it. */
interface Result {
  doc_id: string
  doc_segment_id: string
  doc_content: string
  score: number
  start: number
  end: number
  title: string
  path: string
  metadata: { doc_name: string }
  full_content?: string
}

/** A worker that does every job of the studio, in this process. */
export const studioWorker = (studio: Pick<Studio, 'appUrl' | 'services'>): Promise<Worker> =>
  startWorker({
    url: studio.appUrl,
    tasks: tasksOf(studio.services),
    concurrency: 2,
    pollMs: 200,
    log: studio.services.log,
    onDead: (error) => {
      throw error
    },
  })

/** What a member does with knowledge bases. */
export function libraryOf(studio: Pick<Studio, 'request'>, who: Member) {
  const post = (path: string, body: object) =>
    studio.request.post(`/api/knowledge-base/${path}`).set('Authorization', who.bearer).send(body)
  const get = (path: string, query: object = {}) =>
    studio.request.get(`/api/knowledge-base/${path}`).query(query).set('Authorization', who.bearer)

  const upload = (kdbId: string, files: readonly Sent[], fields: Readonly<Record<string, string>> = {}) => {
    let request = studio.request
      .post('/api/knowledge-base/doc/add_by_files')
      .set('Authorization', who.bearer)
      .field({ kdb_id: kdbId, ...fields })
    for (const { name, bytes } of files) request = request.attach('files', Buffer.from(bytes), name)
    return request
  }

  const progress = async (kdbId: string, taskId: string): Promise<Progress> =>
    (await get('doc/task_process', { kdb_id: kdbId, task_id: taskId })).body.data

  return {
    post,
    get,
    upload,
    progress,
    put: (path: string) => studio.request.put(`/api/knowledge-base/${path}`).set('Authorization', who.bearer),
    remove: (path: string) =>
      studio.request.delete(`/api/knowledge-base/${path}`).set('Authorization', who.bearer),
    /** A new base; its id. */
    async base(more: object = {}): Promise<string> {
      const answer = await post('add', { name: 'Handbook', type: 'document', ...more })
      if (answer.status !== 200) throw new Error(`the base was not made: ${answer.text}`)
      return answer.body.data.kdb_id
    },
    /** Uploads and waits until every document has been read or has failed. */
    async add(kdbId: string, files: readonly Sent[]): Promise<{ taskId: string; progress: Progress }> {
      const answer = await upload(kdbId, files)
      if (answer.status !== 200) throw new Error(`the files were not taken: ${answer.text}`)
      const { taskId } = answer.body.data
      return { taskId, progress: await this.done(kdbId, taskId) }
    },
    async done(kdbId: string, taskId: string): Promise<Progress> {
      for (;;) {
        const now = await progress(kdbId, taskId)
        if (now.success + now.fail === now.total) return now
        await delay(50)
      }
    },
    /** The documents of a base, by name. */
    async documents(kdbId: string, more: object = {}) {
      const { list } = (await get('doc/list', { kdb_id: kdbId, page_size: 100, ...more })).body.data as {
        list: {
          id: string
          doc_name: string
          status: number
          task_id: string
          metadata: Record<string, unknown>
        }[]
      }
      return Object.fromEntries(list.map((one) => [one.doc_name, one]))
    },
    async find(kdbId: string, query: string, topK = 10) {
      return (await this.search(kdbId, query, topK)).results
    },
    async search(kdbId: string, query: string, topK = 10) {
      const answer = await post('retrieve', { kdb_id: kdbId, query, top_k: topK })
      if (answer.status !== 200) throw new Error(`retrieve failed: ${answer.text}`)
      return answer.body.data as { meaning: string; results: Result[] }
    },
  }
}

/** What a member does with knowledge bases. */
export type Library = ReturnType<typeof libraryOf>

/** A studio that reads documents, somebody who has bases in it, and others: an administrator and a colleague in the same tenant, and a stranger. */
export interface LibraryStudio {
  readonly studio: Studio
  readonly owner: Member
  readonly admin: Member
  readonly colleague: Member
  readonly stranger: Member
  /** The owner's. */
  readonly library: Library
  close(): Promise<void>
}

export async function startLibrary(): Promise<LibraryStudio> {
  const studio = await startStudio()
  const worker = await studioWorker(studio)
  const admin = await studio.register()
  const owner = await studio.register({ role: 'editor', tenantId: admin.tenantId })
  const colleague = await studio.register({ role: 'editor', tenantId: admin.tenantId })
  const stranger = await studio.register()
  return {
    studio,
    owner,
    admin,
    colleague,
    stranger,
    library: libraryOf(studio, owner),
    close: async () => {
      await worker.stop()
      await studio.close()
    },
  }
}
