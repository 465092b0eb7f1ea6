import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addAgent } from '../support/agent-sessions.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { callTool, type ModelServer, type SeenCall, say, startModelServer } from '../support/model-server.ts'

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

const post = (budget: object | null, more: object = {}) =>
  studio.request
    .post('/api/stream')
    .set('Authorization', member.bearer)
    .send({
      session_id: randomUUID(),
      agent_id: agentId,
      messages: conversation,
      context_budget_config: budget,
      ...more,
    })

/** What the model was asked, in a new conversation, with this budget: for a summary, if it was, and for the answer. */
async function asked(budget: object | null, more: object = {}) {
  const before = model.seen.length
  const answer = await post(budget, more)
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
    const early = { max_model_len: 6000, compression_threshold: 0.6 }
    const [usual] = (await asked(early)).summaries
    const [half] = (await asked({ ...early, history_ratio: 0.05 })).summaries
    expect(Math.abs(Number(half?.max_tokens) * 2 - Number(usual?.max_tokens))).toBeLessThanOrEqual(2)
  })

  describe('shares that would fill the context at once are made smaller: turns that follow do not compress it again', () => {
    const want = { ...window, active_ratio: 1, history_ratio: 1 }
    /** As long as the other one, of many short messages: what stays comes close to what it may be. */
    const chat = Array.from({ length: 151 }, (_, at) => ({
      role: at % 2 === 0 ? 'user' : 'assistant',
      content: `Line ${at}: ${'word '.repeat(20)}`,
    }))
    test.each([
      ['the threshold', { ...want, compression_threshold: 0.4 }, 100],
      ['what stays free', { ...want, max_new_message_ratio: 0.7 }, 100],
      ['a prompt that takes half of the threshold', { ...want, compression_threshold: 0.4 }, 1600],
      ['a prompt that goes beyond the threshold', { ...want, compression_threshold: 0.4 }, 4000],
      ['the threshold, with half of each share', { ...want, active_ratio: 0.5, history_ratio: 0.5 }, 3000],
    ])('%s', async (_, budget, promptTokens) => {
      const long = await addAgent(studio, member, {
        availableTools: ['todo'],
        maxLoopCount: 20,
        systemPrefix: 'word '.repeat(promptTokens),
      })
      let turns = 0
      model.otherwise(({ body }) => {
        // As long as it may be.
        if (isSummary(body)) return say('word '.repeat(Number(body.max_tokens)))
        return ++turns <= 5 ? [callTool('todo', { action: 'list', content: `${turns}` })] : say('Fine.')
      })
      const sessionId = randomUUID()
      const answer = await post(budget, { agent_id: long, session_id: sessionId, messages: chat })
      expect(answer.text).toContain('Fine.')
      expect(turns).toBe(6)
      const compressed = await studio.database
        .tenant(member.tenantId, member.userId)
        .selectFrom('run_events')
        .innerJoin('runs', 'runs.run_id', 'run_events.run_id')
        .select('run_events.idx')
        .where('runs.session_id', '=', sessionId)
        .where(sql<string>`run_events.payload->>'type'`, '=', 'context_compressed')
        .execute()
      expect(compressed).toHaveLength(1)
    })
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

  test('what is compressed where recent_turns cuts is compressed for that request alone: the next one sees all, in order', async () => {
    const session = { session_id: randomUUID() }
    const { summaries, contents } = await asked(
      { max_model_len: 1500, recent_turns: 3, compression_threshold: 0.4 },
      session,
    )
    expect(summaries.length).toBeGreaterThan(0)
    expect(contents[0]).toBe('Summary of the conversation so far')
    const messages = [{ role: 'user', content: 'And then?' }]
    expect((await asked(null, { ...session, messages })).contents).toEqual([
      ...conversation.map(({ content }) => content.split(':')[0]),
      'Fine.',
      'And then?',
    ])
  })

  test('what is compressed without recent_turns stays so for later requests, before what followed it', async () => {
    const session = { session_id: randomUUID() }
    const { contents } = await asked({ ...window, compression_threshold: 0.4 }, session)
    const messages = [{ role: 'user', content: 'And then?' }]
    const next = await asked(null, { ...session, messages })
    expect(next.summaries).toEqual([])
    expect(next.contents).toEqual([...contents, 'Fine.', 'And then?'])
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
