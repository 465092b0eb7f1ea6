import { conflict, notFound } from '../../../http/errors.ts'
import { findAgentSpec, profilesFor } from '../../agents/rules.ts'
import { setProfile } from '../queries.ts'
import type { Tool } from '../tool.ts'
import { sessionOf, textOf } from './arguments.ts'
import { basicTool } from './basic.ts'

export const switchProfile: Tool = basicTool({
  name: 'switch_profile',
  description:
    "Hands this conversation over to another agent profile from the user's next message on. Switch only when the user asks for it or agrees.",
  properties: {
    profile: { type: 'string', minLength: 1, maxLength: 200, description: 'Id or name of the profile.' },
  },
  required: ['profile'],
  repeatable: true,
  run: async (args, context) => {
    const sessionId = sessionOf(context)
    const { services, db, principal } = context
    const wanted = textOf(args, 'profile')
    const found = await findAgentSpec(services, db, principal, wanted)
    if (!found) {
      const names = (await profilesFor(services, principal)).map(({ id }) => id)
      throw notFound('profile', `${wanted} (there are: ${names.join(', ')})`)
    }
    if (found.kind !== 'profile') throw conflict(`${found.name} is an agent, no profile`)
    await setProfile(db, sessionId, found.id)
    context.emit({ type: 'profile_switched', profile_id: found.id, profile_name: found.name })
    return {
      ok: true,
      text: `The next message goes to ${found.name}. Tell the user so, and finish this answer yourself.`,
      value: { profile_id: found.id, profile_name: found.name },
    }
  },
})
