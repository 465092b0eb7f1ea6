import { randomUUID } from 'node:crypto'
import { invalid, notFound } from '../../../http/errors.ts'
import type { JsonObject } from '../../../services/models/chat.ts'
import { changeTodos, readTodos, type Todo, todoStatuses } from '../queries.ts'
import type { Tool } from '../tool.ts'
import { optionalText, sessionOf, textOf } from './arguments.ts'
import { basicTool } from './basic.ts'

const most = 100

const statusOf = (args: JsonObject): Todo['status'] | undefined =>
  todoStatuses.find((status) => status === args.status)

/** The list after one step. */
function changed(todos: readonly Todo[], args: JsonObject): Todo[] {
  const id = optionalText(args, 'id')
  const known = () => {
    if (!todos.some((todo) => todo.id === id)) throw notFound('todo', id ?? '(no id given)')
  }
  switch (textOf(args, 'action')) {
    case 'add': {
      const items = Array.isArray(args.items) ? args.items.filter((item) => typeof item === 'string') : []
      const content = optionalText(args, 'content')
      const texts = [...items, ...(content === undefined ? [] : [content])]
      if (texts.length === 0) throw invalid('/content', 'is required to add')
      if (todos.length + texts.length > most) throw invalid('/items', `a list has at most ${most} entries`)
      return [
        ...todos,
        ...texts.map((text) => ({
          id: randomUUID().slice(0, 8),
          content: text,
          status: statusOf(args) ?? ('pending' as const),
        })),
      ]
    }
    case 'update': {
      known()
      const status = statusOf(args)
      const content = optionalText(args, 'content')
      if (status === undefined && content === undefined)
        throw invalid('/status', 'or content is required to update')
      return todos.map((todo) =>
        todo.id === id ? { ...todo, ...(status && { status }), ...(content && { content }) } : todo,
      )
    }
    case 'remove':
      known()
      return todos.filter((todo) => todo.id !== id)
    default:
      throw invalid('/action', 'is none of list, add, update, remove')
  }
}

const marks: Record<Todo['status'], string> = { pending: '[ ]', in_progress: '[~]', completed: '[x]' }

const shown = (todos: readonly Todo[]) =>
  todos.map(({ id, content, status }) => `${marks[status]} ${id} ${content}`).join('\n') ||
  'The list is empty.'

export const todo: Tool = basicTool({
  name: 'todo',
  description:
    'Keeps the todo list of this conversation, which the user sees. Add the steps of larger work before you begin, and set each to in_progress and completed as you go.',
  properties: {
    action: { type: 'string', enum: ['list', 'add', 'update', 'remove'] },
    items: {
      type: 'array',
      maxItems: most,
      items: { type: 'string', minLength: 1, maxLength: 500 },
      description: 'Texts to add, one for each entry.',
    },
    id: { type: 'string', maxLength: 64, description: 'Entry to update or remove.' },
    content: { type: 'string', maxLength: 500, description: 'Text of the entry to add or update.' },
    status: { type: 'string', enum: [...todoStatuses] },
  },
  required: ['action'],
  repeatable: false,
  // The list is the agent's own notes.
  acts: () => false,
  run: async (args, context) => {
    const sessionId = sessionOf(context)
    const todos =
      args.action === 'list'
        ? await readTodos(context.db, sessionId)
        : await changeTodos(context.db, sessionId, (before) => changed(before, args))
    if (args.action !== 'list') context.emit({ type: 'tasks', tasks: todos.map((one) => ({ ...one })) })
    return { ok: true, text: shown(todos), value: { todos } }
  },
})
