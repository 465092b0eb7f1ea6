import { invalid, notFound } from '../../../http/errors.ts'
import type { JsonObject } from '../../../services/models/chat.ts'
import { findBases } from '../../knowledge/queries.ts'
import { type Found, readsOf, retrieve } from '../../knowledge/rules.ts'
import { numberOf, textOf } from '../builtin/arguments.ts'
import { basicTool, result } from '../builtin/basic.ts'
import type { Tool, ToolContext } from '../tool.ts'

/** Bases that one search looks through at most. */
const mostBases = 50
const mostPassages = 20

const idsOf = ({ kdb_ids: ids }: JsonObject): readonly string[] =>
  Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : []

/** The bases to look in: those that are asked for, else all that may be. 404 for one that the user may not read. */
async function basesFor(
  { db, principal }: ToolContext,
  asked: readonly string[],
  allowed: readonly string[] | null,
): Promise<readonly { readonly kdb_id: string; readonly name: string }[]> {
  for (const [at, id] of asked.entries()) {
    if (allowed && !allowed.includes(id))
      throw invalid(`/kdb_ids/${at}`, 'is no knowledge base of this agent')
  }
  const bases = await findBases(db, readsOf(principal), asked.length > 0 ? asked : allowed, mostBases)
  const unknown = asked.find((id) => !bases.some((base) => base.kdb_id === id))
  if (unknown !== undefined) throw notFound('knowledge base', unknown)
  return bases
}

/** What the model is to know about a search in which meaning should have counted. */
const notes: Readonly<Record<string, string>> = {
  unanswered: 'The embedding model does not answer: passages were found by their words alone.',
  renewing: 'Some bases are being embedded anew: their passages were found by their words alone.',
}

/** What the model reads of a passage: where it is from comes first. */
const told = (found: Found, names: ReadonlyMap<string, string>) => ({
  document: found.docName,
  knowledge_base: names.get(found.kdbId) ?? found.kdbId,
  ...(found.path !== '' && { path: found.path }),
  content: found.content,
  score: found.score,
  doc_id: found.docId,
  kdb_id: found.kdbId,
})

/** Finds passages of documents in the knowledge bases of an agent; without a list, in all that the user may read. */
export const knowledgeRetrieve = (allowed: readonly string[] | null): Tool =>
  basicTool({
    name: 'knowledge_retrieve',
    description:
      'Finds passages of documents in the knowledge bases, best first, with the document that each is from. Name that document when you use a passage.',
    properties: {
      query: {
        type: 'string',
        minLength: 1,
        maxLength: 2000,
        description: 'A question, or words to look for.',
      },
      kdb_ids: {
        type: 'array',
        maxItems: mostBases,
        items: { type: 'string', minLength: 1, maxLength: 64 },
        description: 'Ids of the knowledge bases to look in; all of them by default.',
      },
      top_k: {
        type: 'integer',
        minimum: 1,
        maximum: mostPassages,
        description: 'Passages to return, 5 by default.',
      },
    },
    required: ['query'],
    permission: 'agents.use',
    repeatable: true,
    maxResult: 60_000,
    run: async (args, context) => {
      const query = textOf(args, 'query')
      const bases = await basesFor(context, idsOf(args), allowed)
      const { found, meaning } = await retrieve(context.services, context.db, context.log, {
        kdbIds: bases.map((base) => base.kdb_id),
        query,
        limit: numberOf(args, 'top_k', 5),
        signal: context.signal,
      })
      const names = new Map(bases.map((base) => [base.kdb_id, base.name]))
      return result({
        query,
        total: found.length,
        ...(meaning in notes && { note: notes[meaning] }),
        results: found.map((one) => told(one, names)),
      })
    },
  })
