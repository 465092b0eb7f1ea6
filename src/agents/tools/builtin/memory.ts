import { forgetFact, type MemoryFact, recallFacts, rememberFact } from '../../agents/rules.ts'
import type { Tool } from '../tool.ts'
import { numberOf, optionalText, textOf } from './arguments.ts'
import { basicTool, result } from './basic.ts'

const shown = ({ category, key, value, source, confidence, updated_at }: MemoryFact) => ({
  category,
  key,
  value,
  source,
  confidence,
  updated_at: updated_at.toISOString(),
})

export const memoryRead: Tool = basicTool({
  name: 'memory_read',
  description: 'Recalls what is remembered of the user from earlier conversations, newest first.',
  properties: {
    query: { type: 'string', maxLength: 200, description: 'Text to look for in category, key or value.' },
    category: { type: 'string', maxLength: 100 },
    limit: { type: 'integer', minimum: 1, maximum: 100, description: '20 by default.' },
  },
  repeatable: true,
  run: async (args, { db, principal }) => {
    const filter = {
      userId: principal.user.id,
      category: optionalText(args, 'category'),
      search: optionalText(args, 'query'),
    }
    const facts = await recallFacts(db, filter, { limit: numberOf(args, 'limit', 20) })
    return facts.length === 0
      ? { ok: true, text: 'Nothing is remembered about this.', value: { facts: [] } }
      : result({ facts: facts.map(shown) })
  },
})

export const memoryWrite: Tool = basicTool({
  name: 'memory_write',
  description:
    'Remembers a lasting fact about the user for later conversations, in place of the earlier one of the same category and key; an empty value forgets it. Not for passwords, keys or passing matters.',
  properties: {
    category: {
      type: 'string',
      minLength: 1,
      maxLength: 100,
      description: 'Such as profile, preference, project.',
    },
    key: { type: 'string', minLength: 1, maxLength: 100, description: 'Such as tone_of_voice.' },
    value: { type: 'string', maxLength: 4000 },
    confidence: {
      type: 'integer',
      minimum: 0,
      maximum: 100,
      description:
        'How sure you are, in percent; 80 by default. 95 for what the user has said in so many words.',
    },
  },
  required: ['category', 'key', 'value'],
  repeatable: true,
  acts: () => true,
  run: async (args, { db, principal }) => {
    const userId = principal.user.id
    const [category, key, value] = [textOf(args, 'category'), textOf(args, 'key'), textOf(args, 'value')]
    if (value.trim() === '') {
      const forgotten = await forgetFact(db, { userId, category, key })
      return {
        ok: true,
        text: forgotten ? 'It is forgotten.' : 'Nothing was remembered under this key.',
        value: { forgotten },
      }
    }
    const fact = await rememberFact(db, {
      userId,
      category,
      key,
      value,
      source: 'conversation',
      confidence: numberOf(args, 'confidence', 80),
    })
    return result({ remembered: fact.value === value.trim(), fact: shown(fact) })
  },
})
