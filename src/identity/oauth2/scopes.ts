import type { Localised } from '../../http/errors.ts'
import { knownPermissions } from '../../http/permissions.ts'

/** Scopes that are no permissions: what of the account a client may see or change. */
const accountScopes = ['openid', 'profile', 'email', 'account'] as const

/** Every scope that a client may have. */
export const supportedScopes = (): string[] => [...accountScopes, ...knownPermissions]

/** What each scope permits, as the consent page says it. */
const words: Readonly<Record<string, Localised>> = {
  openid: { en: 'Know who you are', zh: '识别您的身份' },
  profile: { en: 'See your name and picture', zh: '查看您的名称和头像' },
  email: { en: 'See your e-mail address', zh: '查看您的邮箱地址' },
  account: {
    en: 'Act for your account: settings, profile and sessions',
    zh: '代您管理账号：设置、个人资料和登录会话',
  },
  'entities.read': {
    en: 'Read characters, places and everything else of the world',
    zh: '读取世界中的角色、地点等全部内容',
  },
  'entities.write': {
    en: 'Create, change and delete things of the world',
    zh: '创建、修改和删除世界中的内容',
  },
  'templates.write': {
    en: 'Change templates, and so the kinds of things in the world',
    zh: '修改模板及世界内容的类型',
  },
  'layouts.write': { en: 'Change the layout of editors', zh: '修改编辑器布局' },
  'rules.write': { en: 'Change the rules of the world', zh: '修改世界的规则' },
  'shares.read': { en: 'See which parts of the world are shared', zh: '查看已分享的世界内容' },
  'shares.write': { en: 'Share parts of the world with anybody', zh: '向他人分享世界内容' },
  'agents.use': { en: 'Talk with agents and use their tools', zh: '与智能体对话并使用其工具' },
  'agents.write': { en: 'Create and change agents', zh: '创建和修改智能体' },
  'models.manage': { en: 'Choose the models and providers of the studio', zh: '管理工作室的模型与服务商' },
  'activity.read': { en: 'See who changed what in the world', zh: '查看世界内容的修改记录' },
  'recycle_bin.manage': { en: 'Delete things for good', zh: '永久删除回收站中的内容' },
  'profile.read': { en: 'See the profiles of people in the studio', zh: '查看工作室成员的个人资料' },
  'tenants.read': { en: 'See the studio and its settings', zh: '查看工作室及其设置' },
  'tenants.write': { en: 'Change the studio and its settings', zh: '修改工作室及其设置' },
  'tenants.create': { en: 'Create studios', zh: '创建工作室' },
  'groups.read': { en: 'See groups and who is in them', zh: '查看用户组及其成员' },
  'groups.write': { en: 'Change groups, and so what people may do', zh: '修改用户组及其权限' },
  'teams.write': { en: 'Change teams', zh: '修改团队' },
  'users.read': { en: 'See the accounts of the studio', zh: '查看工作室的账号' },
  'users.manage': { en: 'Create, change and remove accounts', zh: '创建、修改和删除账号' },
  'invites.write': { en: 'Invite people to the studio', zh: '邀请他人加入工作室' },
  'audit.read': { en: 'Read the audit log', zh: '读取审计日志' },
  'navi.sessions.read_all': { en: 'Read the agent sessions of everybody', zh: '读取所有人的智能体会话' },
  'navi.sessions.delete_all': { en: 'Delete the agent sessions of everybody', zh: '删除所有人的智能体会话' },
  'navi.memory.read_all': { en: 'Read the agent memory of everybody', zh: '读取所有人的智能体记忆' },
  'navi.profiles.manage': { en: 'Change the profiles of agents', zh: '管理智能体配置' },
  'tools.write': {
    en: 'Add skills and MCP servers for your agents',
    zh: '为您的智能体添加技能和 MCP 服务器',
  },
  'tools.manage': {
    en: 'Change the skills and MCP servers of everybody',
    zh: '管理所有人的技能和 MCP 服务器',
  },
  'system.config': { en: 'Change the configuration of the whole server', zh: '修改整个服务器的配置' },
  'system.admin': { en: 'Administer the whole server', zh: '管理整个服务器' },
  'oauth2.manage': { en: 'Change which applications may sign in', zh: '管理可接入的应用' },
}

/** What a scope permits in words; its own name where there are none. */
export const inWords = (scope: string, locale: 'en' | 'zh'): string => words[scope]?.[locale] ?? scope
