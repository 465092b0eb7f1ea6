import { expect, test } from 'vitest'
import type { ChatMessage, ModelEvent } from '../../src/services/models/chat.ts'
import { offlineModel } from '../../src/services/models/offline.ts'

const tool = (name: string) => ({
  name,
  description: '',
  parameters: { type: 'object', properties: { query: { type: 'string' } }, required: ['query'] },
})
const user = (text: string): ChatMessage => ({ role: 'user', parts: [{ type: 'text', text }] })
const result = (name: string, value: unknown, ok = true): ChatMessage => ({
  role: 'tool',
  parts: [
    {
      type: 'tool_result',
      id: name,
      name,
      result: typeof value === 'string' ? value : JSON.stringify(value),
      ok,
    },
  ],
})

async function run(
  messages: readonly ChatMessage[],
  tools = ['entity_search', 'knowledge_retrieve', 'todo'],
) {
  const events: ModelEvent[] = []
  const request = { system: '', messages, tools: tools.map(tool), think: null }
  for await (const event of offlineModel().stream(request, new AbortController().signal)) events.push(event)
  const texts = events.flatMap((event) => (event.type === 'text' ? [event.text] : []))
  return { events, texts, said: texts.join('') }
}

const found = {
  total: 2,
  items: [
    {
      type: 'character',
      id: 'CH_ilse',
      name: 'Ilse Corvane',
      markdown_body: '# Ilse\n\nIlse keeps the Resonance Key. She lives above the workshop. She likes tea.',
    },
    {
      entity_type: 'faction',
      entity_id: 'FAC_hush',
      fields: { goal: 'The Hush wants the resonance key destroyed.' },
    },
  ],
}

test('it first searches the studio with the words of the user', async () => {
  const { events } = await run([user('Who keeps the resonance key?')])
  expect(events).toMatchObject([
    { type: 'tool_call', name: 'entity_search', args: { query: 'keeps resonance key' } },
    { type: 'tool_call', name: 'knowledge_retrieve', args: { query: 'keeps resonance key' } },
    { type: 'finish', reason: 'tool_calls' },
  ])
})

test('then it quotes the best sentences with their sources, in pieces, and says that there is no language model', async () => {
  const messages = [user('Who keeps the resonance key?'), result('entity_search', found)]
  const { texts, said, events } = await run(messages)
  expect(texts.length).toBeGreaterThan(3)
  expect(said).toContain('Ilse keeps the Resonance Key. (character/CH_ilse)')
  expect(said).toContain('The Hush wants the resonance key destroyed. (faction/FAC_hush)')
  expect(said).toMatch(/Sources:\n- character\/CH_ilse\n- faction\/FAC_hush/)
  expect(said).not.toContain('tea')
  expect(said).toContain('No language model is configured')
  expect(events.at(-1)).toMatchObject({ type: 'finish', reason: 'stop' })
  expect((await run(messages)).said).toBe(said)
})

test('a wrapped or plain result is read as well, a failed one is not', async () => {
  const { said } = await run([
    user('Where is the organ?'),
    result('entity_search', `<data>\n${JSON.stringify(found.items)}\n</data>`),
    result('knowledge_retrieve', 'location/LOC_organ: The drowned organ stands below the canal.'),
    result(
      'entity_search',
      'character/CH_tobin: Tobin Marl (canon)\nTobin repairs the organ at night. He sleeps.',
    ),
    result('todo', 'The organ is a lie.', false),
  ])
  expect(said).toContain('The drowned organ stands below the canal. (location/LOC_organ)')
  expect(said).toContain('Tobin repairs the organ at night. (character/CH_tobin)')
  expect(said).not.toContain('lie')
})

test('it says so when nothing is found and when there are no tools', async () => {
  expect((await run([user('Dragons?'), result('entity_search', 'No entity has these words.')])).said).toMatch(
    /Nothing in the studio matches “Dragons\?”/,
  )
  const { said } = await run([user('Dragons?')], [])
  expect(said).toMatch(/No language model is configured, and this agent has no tools/)
})

test('the next question is searched for anew', async () => {
  const { events } = await run([
    user('Who keeps the key?'),
    result('entity_search', found),
    { role: 'assistant', parts: [{ type: 'text', text: 'Ilse.' }] },
    user('And who wants it?'),
  ])
  expect(events[0]).toMatchObject({ type: 'tool_call', args: { query: 'wants' } })
})
