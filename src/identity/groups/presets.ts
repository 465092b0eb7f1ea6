import type { Role } from '../../http/principal.ts'

/** A bundle of permissions that comes with the server. */
export interface Preset {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly permissions: readonly string[]
}

/** What studios make groups of, from little to much; a test keeps the slugs real. */
export const presets: readonly Preset[] = [
  {
    id: 'readers',
    name: 'Readers',
    description: 'Read the world: guests, play testers, voice actors',
    permissions: ['entities.read', 'profile.read', 'tenants.read', 'groups.read'],
  },
  {
    id: 'writers',
    name: 'Writers',
    description: 'Write entities',
    permissions: ['entities.read', 'entities.write'],
  },
  {
    id: 'leads',
    name: 'Leads',
    description: 'Write entities, make teams and see who is in the tenant',
    permissions: ['entities.read', 'entities.write', 'teams.write', 'users.read', 'groups.read'],
  },
  {
    id: 'hosts',
    name: 'Hosts',
    description: 'Invite people and sort them into groups that bring no more than they have themselves',
    permissions: ['users.read', 'invites.write', 'groups.read', 'groups.write'],
  },
  {
    id: 'people',
    name: 'People operations',
    description: 'Create, change and remove accounts, and what they may do',
    permissions: ['users.read', 'users.manage', 'invites.write', 'groups.read', 'groups.write'],
  },
  {
    id: 'auditors',
    name: 'Auditors',
    description: 'Read who did what to accounts and access',
    permissions: ['audit.read', 'users.read', 'groups.read'],
  },
  {
    id: 'agent-reviewers',
    name: 'Agent reviewers',
    description: "Read everybody's sessions with agents and what the agents remember",
    permissions: ['users.read', 'navi.sessions.read_all', 'navi.memory.read_all'],
  },
  {
    id: 'agent-operators',
    name: 'Agent operators',
    description: 'Set up the agents that everybody works with',
    permissions: ['navi.profiles.manage'],
  },
]

/** The templates that come with the server, one for each role; the ids are for good, since clients keep them. */
export const roleTemplates: readonly { readonly id: string; readonly role: Role; readonly name: string }[] = [
  { id: '00000000-0000-4000-8000-000000000001', role: 'viewer', name: 'Viewer' },
  { id: '00000000-0000-4000-8000-000000000002', role: 'editor', name: 'Editor' },
  { id: '00000000-0000-4000-8000-000000000003', role: 'admin', name: 'Administrator' },
  { id: '00000000-0000-4000-8000-000000000004', role: 'owner', name: 'Owner' },
]
