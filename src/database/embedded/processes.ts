import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

async function ps(pid: number, columns: string): Promise<string | undefined> {
  try {
    const { stdout } = await run('ps', ['-ww', '-o', columns, '-p', String(pid)], { env: { LC_ALL: 'C' } })
    return stdout.trim() || undefined
  } catch {
    return undefined // ps exits with 1 when there is no such process
  }
}

/** The text of a file under /proc, or undefined when the process is gone (ESRCH can come from the read). */
async function procFile(pid: number, name: string): Promise<string | undefined> {
  try {
    return await readFile(`/proc/${pid}/${name}`, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ESRCH') return undefined
    throw error
  }
}

/**
 * What tells this process from a later one with the same number: the boot and the start time.
 * Undefined when there is no such process, or only its zombie, which holds no file and no lock any more.
 * Linux: `/proc/<pid>/stat`, fields 3 (state) and 22 (start time), proc(5).
 */
export async function processIdentity(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') {
    const line = await ps(pid, 'state=,lstart=')
    if (!line || line.startsWith('Z')) return undefined
    return line.replace(/^\S+\s+/, '')
  }
  const stat = await procFile(pid, 'stat')
  if (!stat) return undefined
  // The second field is the program's name in parentheses and may itself contain spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8')
  return `${boot.trim()}/${fields[19]}`
}

/** The command line of a living process, or undefined. */
export async function commandLine(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return ps(pid, 'command=')
  return (await procFile(pid, 'cmdline'))?.replaceAll('\0', ' ').trim() || undefined
}
