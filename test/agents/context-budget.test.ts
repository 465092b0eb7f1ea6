import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addAgent } from '../support/agent-sessions.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { type ModelServer, type SeenCall, say, startModelServer } from '../support/model-server.ts'

let studio: Studio
let member: Member
let model: ModelServer
let agentId = ''

beforeAll(async () => {
  model = await startModelServer()
  studio = await startStudio({ env: { MODEL_BASE_URL: model.openai, MODEL_NAME: 'small' } })
  member = await studio.register()
  agentId = await addAgent(studio, member)
  await studio.runs()
})
beforeEach(() => {
  model.reset()
  model.otherwise(({ body }) => say(isSummary(body) ? 'They count words.' : 'Fine.'))
})
afterAll(async () => {
  await studio.close()
  await model.close()
})

const isSummary = (body: SeenCall['body']) => String(body.messages[0]?.content).startsWith('You compress')

/** Six questions and answers of about 300 tokens each, and one question more: half of a window of 8,000 tokens. */
const conversation = [
  ...Array.from({ length: 6 }, (_, at) => [
    { role: 'user', content: `Question ${at}: ${'word '.repeat(300)}` },
    { role: 'assistant', content: `Answer ${at}: ${'fine '.repeat(300)}` },
  ]).flat(),
  { role: 'user', content: 'And now?' },
]

const post = (budget: object | null) =>
  studio.request.post('/api/stream').set('Authorization', member.bearer).send({
    session_id: randomUUID(),
    agent_id: agentId,
    messages: conversation,
    context_budget_config: budget,
  })

/** What the model was asked in a new conversation with this budget: for a summary, if it was, and for the answer. */
async function asked(budget: object | null) {
  const before = model.seen.length
  const answer = await post(budget)
  expect(answer.text).toContain('Fine.')
  const bodies = model.seen.slice(before).map(({ body }) => body)
  return {
    summaries: bodies.filter(isSummary),
    contents: (bodies.findLast((body) => !isSummary(body))?.messages ?? [])
      .filter(({ role }) => role !== 'system')
      .map(({ content }) => String(content).split(':')[0]),
  }
}

const window = { max_model_len: 8000 }

describe('context_budget_config', () => {
  test('without it, and with nulls and noughts, a context of half a window stays as it is', async () => {
    const nothing = {
      compression_threshold: null,
      max_new_message_ratio: 0,
      active_ratio: 0,
      history_ratio: null,
      recent_turns: 0,
    }
    for (const budget of [null, {}, window, { ...window, ...nothing }]) {
      const { summaries, contents } = await asked(budget)
      expect(summaries).toEqual([])
      expect(contents).toHaveLength(13)
    }
  })

  test.each([
    ['max_model_len', { max_model_len: 4500 }],
    ['compression_threshold', { ...window, compression_threshold: 0.4 }],
    ['max_new_message_ratio', { ...window, max_new_message_ratio: 0.6 }],
  ])('%s says when the context is compressed', async (_, budget) => {
    const { summaries, contents } = await asked(budget)
    expect(summaries.length).toBeGreaterThan(0)
    expect(contents.length).toBeLessThan(13)
    expect(contents[0]).toBe('Summary of the conversation so far')
  })

  test('active_ratio says how much then stays word for word', async () => {
    const early = { ...window, compression_threshold: 0.4 }
    const usual = await asked(early)
    const less = await asked({ ...early, active_ratio: 0.1 })
    expect(less.contents.at(-1)).toBe('And now?')
    expect(less.contents.length).toBeLessThan(usual.contents.length)
    expect(less.summaries).toHaveLength(1)
  })

  test('history_ratio says how long the summary may be', async () => {
    const early = { ...window, compression_threshold: 0.4 }
    const [usual] = (await asked(early)).summaries
    const [half] = (await asked({ ...early, history_ratio: 0.05 })).summaries
    expect(Math.abs(Number(half?.max_tokens) * 2 - Number(usual?.max_tokens))).toBeLessThanOrEqual(2)
  })

  test('shares that would fill the context at once are made smaller: it is compressed once', async () => {
    const budget = { ...window, active_ratio: 1, history_ratio: 1, max_new_message_ratio: 0.7 }
    expect((await asked(budget)).summaries).toHaveLength(1)
  })

  test('recent_turns says how many requests the model sees, and leaves the conversation whole', async () => {
    expect((await asked({ recent_turns: 1 })).contents).toEqual(['And now?'])
    expect((await asked({ recent_turns: 3 })).contents).toEqual([
      'Question 4',
      'Answer 4',
      'Question 5',
      'Answer 5',
      'And now?',
    ])
    expect((await asked({ recent_turns: 99 })).contents).toHaveLength(13)
  })

  test.each([
    ['max_model_len', -1],
    ['max_model_len', '8000'],
    ['compression_threshold', 1],
    ['max_new_message_ratio', 1],
    ['active_ratio', 1.5],
    ['history_ratio', -0.1],
    ['recent_turns', 1.5],
  ])('a %s of %s is 422 and begins nothing', async (name, value) => {
    const answer = await post({ [name]: value })
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].pointer).toBe(`/context_budget_config/${name}`)
    expect(model.seen).toEqual([])
  })
})
