import { badRequest } from '../../../http/errors.ts'
import { sniffFile } from '../../../services/sniff.ts'
import { noteFile, refusePrograms, shownPath } from '../../sessions/rules.ts'
import type { Tool } from '../tool.ts'
import { sessionOf, textOf } from './arguments.ts'
import { basicTool } from './basic.ts'
import { Folder, plainDiskError } from './folder.ts'
import { sessionPlace } from './places.ts'

export const contentPublish: Tool = basicTool({
  name: 'content_publish',
  description:
    'Publishes a file of this conversation, so that the user sees it among its results and can download it. Write the file with filesystem first.',
  properties: {
    path: {
      type: 'string',
      minLength: 1,
      maxLength: 1000,
      description: 'Path of the file, such as report.html.',
    },
  },
  required: ['path'],
  repeatable: true,
  acts: () => true,
  run: async (args, context) => {
    const sessionId = sessionOf(context)
    const prefix = `session_files/${sessionId}/`
    const plain = textOf(args, 'path').replace(/^(?:\.?\/)+/, '')
    if (plain.startsWith('workspace/')) {
      throw badRequest('Only files of the conversation are published: move it out of workspace/ first')
    }
    const folder = new Folder(sessionPlace(context, sessionId))
    try {
      const file = await folder.file(plain.startsWith(prefix) ? plain.slice(prefix.length) : plain)
      await refusePrograms({ filename: file.path, path: file.full })
      const contentType = await sniffFile(file.full, file.path)
      const noted = await context.db
        .transaction()
        .execute((trx) =>
          noteFile(trx, { sessionId, name: file.path, size: file.size, contentType, published: true }),
        )
      return {
        ok: true,
        text: `Published ${file.path} (${file.size} bytes, ${contentType}).`,
        value: {
          id: noted.file_id,
          filename: file.path,
          path: shownPath(sessionId, file.path),
          size: file.size,
          content_type: contentType,
        },
      }
    } catch (error) {
      throw plainDiskError(error)
    }
  },
})
