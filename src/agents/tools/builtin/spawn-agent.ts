import { conflict } from '../../../http/errors.ts'
import type { Tool } from '../tool.ts'
import { basicTool } from './basic.ts'

/** For lists of tools alone: the one that works belongs to the run that it is part of. */
export const spawnAgent: Tool = basicTool({
  name: 'spawn_agent',
  description:
    'Hands a self-contained task to a sub-agent with a fresh context and returns its answer. The sub-agent sees nothing of this conversation, so the task must say everything it needs.',
  properties: {
    task: {
      type: 'string',
      minLength: 1,
      description: 'What is to be done, with all that is needed for it.',
    },
    agent: {
      type: 'string',
      description: 'Id or name of the agent to take; without it a copy of yourself does the work.',
    },
  },
  required: ['task'],
  repeatable: false,
  // What the sub-agent does is asked about.
  acts: () => false,
  run: async () => {
    throw conflict('spawn_agent works only within a run of an agent', {
      en: 'spawn_agent works only within a run of an agent',
      zh: 'spawn_agent 只能在智能体运行中使用',
    })
  },
})
