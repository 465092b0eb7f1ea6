/** How this process notices edits of project files, for the operation that tells about it. */
export interface FileWatch {
  running: boolean
  mode: 'native' | 'polling' | 'off'
  /** Files and folders that the operating system watches. */
  watched: number
  events: number
  lastEventAt: Date | undefined
  errors: number
  /** A code of the operating system. */
  lastError: string | undefined
}

/** Nothing is watched until `startWatcher` runs. */
export const createFileWatch = (): FileWatch => ({
  running: false,
  mode: 'off',
  watched: 0,
  events: 0,
  lastEventAt: undefined,
  errors: 0,
  lastError: undefined,
})
