import { invalid } from '../../../http/errors.ts'
import type { JsonObject } from '../../../services/models/chat.ts'
import type { Tool, ToolContext, ToolResult } from '../tool.ts'
import { numberOf, optionalText, sessionOf, textOf } from './arguments.ts'
import { basicTool } from './basic.ts'
import { Folder, plainDiskError } from './folder.ts'
import { sessionPlace, workspacePlace } from './places.ts'

const maxWritten = 1024 * 1024
const maxFile = 10 * 1024 * 1024
/** Bytes that one reading takes from a file. */
const maxRead = 256 * 1024
const defaultLines = 2000

interface Place {
  readonly folder: Folder
  readonly path: string
  /** The path as agents and clients know it. */
  readonly shown: (path: string) => string
}

/**
 * Where a path of an agent leads: `workspace/…` into the agent's own folder, all others into the session's, whose paths
 * may be written as clients know them, `session_files/{session_id}/…`.
 */
function placeOf(path: string, context: ToolContext): Place {
  const plain = path.replace(/^(?:\.?\/)+/, '')
  const workspace = /^workspace(?:\/|$)/.exec(plain)
  if (workspace) {
    return {
      folder: new Folder(workspacePlace(context)),
      path: plain.slice(workspace[0].length),
      shown: (inside) => `workspace/${inside}`,
    }
  }
  const sessionId = sessionOf(context)
  const prefix = `session_files/${sessionId}`
  const at = plain === prefix ? '' : plain.startsWith(`${prefix}/`) ? plain.slice(prefix.length + 1) : plain
  return {
    folder: new Folder(sessionPlace(context, sessionId)),
    path: at === '.' ? '' : at,
    shown: (inside) => `${prefix}/${inside}`,
  }
}

const done = (text: string, value: JsonObject): ToolResult => ({ ok: true, text, value })

async function list(place: Place, args: JsonObject): Promise<ToolResult> {
  const { files, truncated } = await place.folder.list(place.path, args.recursive === true)
  const shown = files.map(({ path, size }) => ({ path: place.shown(path), size }))
  const lines = shown.map(({ path, size }) => (size === null ? path : `${path} (${size} bytes)`))
  const rest = truncated ? '\n[There are more; list a folder further down.]' : ''
  return done(`${lines.join('\n') || 'The folder is empty.'}${rest}`, { files: shown, truncated })
}

async function read(place: Place, args: JsonObject): Promise<ToolResult> {
  const { bytes, size } = await place.folder.read(place.path, 0, maxRead)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: size > bytes.length })
  } catch {
    throw invalid('/path', 'is no text file: only UTF-8 text can be read')
  }
  const lines = text.split('\n')
  const first = Math.max(1, numberOf(args, 'offset', 1))
  const taken = lines.slice(first - 1, first - 1 + numberOf(args, 'limit', defaultLines))
  const content = taken.join('\n')
  const last = first + taken.length - 1
  const notes = [
    ...(last < lines.length || first > 1 ? [`Lines ${first} to ${last} of ${lines.length}.`] : []),
    ...(size > bytes.length
      ? [`The file has ${size} bytes; only the first ${bytes.length} can be read.`]
      : []),
  ]
  const note = notes.length > 0 ? `\n[${notes.join(' ')}]` : ''
  return done(`${content}${note}`, { path: place.shown(place.path), content, size, lines: lines.length })
}

async function write(place: Place, args: JsonObject, append: boolean): Promise<ToolResult> {
  const size = await place.folder.write(place.path, textOf(args, 'content'), append, maxFile)
  const path = place.shown(place.path)
  return done(`${append ? 'Appended to' : 'Wrote'} ${path}, which now has ${size} bytes.`, { path, size })
}

async function remove(place: Place): Promise<ToolResult> {
  await place.folder.remove(place.path)
  const path = place.shown(place.path)
  return done(`Deleted ${path}.`, { path, deleted: true })
}

async function move(place: Place, target: Place): Promise<ToolResult> {
  await place.folder.move(place.path, target.folder, target.path)
  const [path, to] = [place.shown(place.path), target.shown(target.path)]
  return done(`Moved ${path} to ${to}.`, { path, target: to })
}

async function run(args: JsonObject, context: ToolContext): Promise<ToolResult> {
  const place = placeOf(optionalText(args, 'path') ?? '', context)
  switch (textOf(args, 'action')) {
    case 'list':
      return list(place, args)
    case 'read':
      return read(place, args)
    case 'write':
      return write(place, args, false)
    case 'append':
      return write(place, args, true)
    case 'delete':
      return remove(place)
    case 'move':
      return move(place, placeOf(textOf(args, 'target'), context))
    default:
      throw invalid('/action', 'is none of list, read, write, append, delete, move')
  }
}

export const filesystem: Tool = basicTool({
  name: 'filesystem',
  description:
    'Lists, reads, writes and moves text files. Plain paths are files of this conversation, where uploads are too; paths beginning with workspace/ are your own folder, which stays between conversations.',
  properties: {
    action: { type: 'string', enum: ['list', 'read', 'write', 'append', 'delete', 'move'] },
    path: {
      type: 'string',
      maxLength: 1000,
      description: 'Such as notes/plan.md or workspace/style.md; empty lists everything.',
    },
    content: {
      type: 'string',
      maxLength: maxWritten,
      description: 'Text for write (replaces the file) and append.',
    },
    target: { type: 'string', maxLength: 1000, description: 'New path for move.' },
    recursive: { type: 'boolean', description: 'list also what is in subfolders.' },
    offset: { type: 'integer', minimum: 1, description: 'First line to read, from 1.' },
    limit: {
      type: 'integer',
      minimum: 1,
      maximum: 10_000,
      description: `Lines to read, ${defaultLines} by default.`,
    },
  },
  required: ['action'],
  repeatable: false,
  acts: ({ action }) => action !== 'list' && action !== 'read',
  run: async (args, context) => {
    try {
      return await run(args, context)
    } catch (error) {
      throw plainDiskError(error)
    }
  },
})
