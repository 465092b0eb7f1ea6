import { countTokens } from '../tokens.ts'
import {
  type ChatMessage,
  type ChatModel,
  type ModelEvent,
  type ModelRequest,
  type ModelUsage,
  notePrefix,
} from './chat.ts'
import { extract, type Found, foundIn, searchWords } from './offline-extract.ts'
import { messageTokens, toolTokens } from './tokens.ts'

/** Whether a model only quotes the studio: it writes no plans, summaries or questions, whatever it is told. */
export const onlyQuotes = ({ provider }: Pick<ChatModel, 'provider'>): boolean => provider === 'offline'

export const offlineName = 'offline/extractive'

const searchTools = ['entity_search', 'knowledge_retrieve']
const notice =
  'No language model is configured, so these are passages from the studio itself. ' +
  'An administrator can connect a model under the providers, or with MODEL_BASE_URL and MODEL_NAME.'

const textOf = ({ parts }: ChatMessage): string =>
  parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join(' ')

/** What has happened since the user last spoke. */
function sinceQuestion(messages: readonly ChatMessage[]) {
  const at = messages.findLastIndex(
    (message) => message.role === 'user' && !textOf(message).startsWith(notePrefix),
  )
  const question = messages[at]
  const results = messages
    .slice(at + 1)
    .flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'tool_result' ? [part] : [])))
  return { question: question ? textOf(question).trim() : '', results, turn: at }
}

function answer(question: string, found: readonly Found[], searched: boolean): string[] {
  if (!searched) {
    return [
      'No language model is configured, and this agent has no tools to search the studio with. ',
      'An administrator can connect a model under the providers, or with MODEL_BASE_URL and MODEL_NAME.',
    ]
  }
  const passages = extract(question, found)
  if (passages.length === 0) {
    return [`Nothing in the studio matches “${question.slice(0, 200)}”.`, '\n\n', notice]
  }
  const sources = [...new Set(passages.map(({ source }) => source))]
  return [
    'This is what the studio says:\n\n',
    ...passages.map(({ source, sentence }) => `- ${sentence} (${source})\n`),
    '\nSources:\n',
    ...sources.map((source) => `- ${source}\n`),
    '\n',
    notice,
  ]
}

/**
 * Answers from the studio without a language model: searches with the tools it is offered, then quotes what fits best and
 * names its sources. The same question and results give the same answer.
 */
export function offlineModel(): ChatModel {
  return {
    name: offlineName,
    provider: 'offline',
    model: 'extractive',
    contextWindow: 32_768,
    supportsImages: false,
    async *stream(request, signal) {
      signal.throwIfAborted()
      const { question, results, turn } = sinceQuestion(request.messages)
      const offered = searchTools.filter((name) => request.tools.some((tool) => tool.name === name))
      if (results.length === 0 && offered.length > 0 && question !== '') {
        for (const name of offered) {
          const tool = request.tools.find((one) => one.name === name)
          const query = queryName(tool?.parameters)
          // An id that is the same whenever the question is, and another one for the next question.
          yield {
            type: 'tool_call',
            id: `offline_${turn}_${name}`,
            name,
            args: { [query]: searchWords(question) },
          }
        }
        yield { type: 'finish', reason: 'tool_calls', usage: usageOf(request, '') }
        return
      }
      const found = results.flatMap(({ result, ok }) => (ok ? foundIn(result) : []))
      const pieces = answer(question, found, results.length > 0)
      for (const text of pieces) {
        signal.throwIfAborted()
        yield { type: 'text', text } satisfies ModelEvent
      }
      yield { type: 'finish', reason: 'stop', usage: usageOf(request, pieces.join('')) }
    },
  }
}

/** The parameter that takes the words: `query` where there is one, else the first that is required. */
function queryName(parameters: unknown): string {
  const { properties, required } = (parameters ?? {}) as {
    properties?: Record<string, unknown>
    required?: readonly string[]
  }
  if (properties && Object.hasOwn(properties, 'query')) return 'query'
  return required?.[0] ?? 'query'
}

function usageOf({ system, messages, tools }: ModelRequest, said: string): ModelUsage {
  const inputTokens =
    countTokens(system) + messages.reduce((sum, one) => sum + messageTokens(one), 0) + toolTokens(tools)
  return { inputTokens, outputTokens: countTokens(said), cachedTokens: 0, reasoningTokens: 0 }
}
