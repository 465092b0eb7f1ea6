import type { Row, Rows, World } from './row.ts'

/** Preferences of the owner that hold the mark, at every face of the store. */
async function storePreferences({ studio, owner, mark }: World): Promise<void> {
  const put = (path: string) => studio.request.put(path).set('Authorization', owner.bearer)
  const answers = [
    await put('/api/v1/me/preferences/ui.greeting').send(JSON.stringify(mark)),
    await put('/api/users/me/preferences').send({ default_model_id: mark }),
    await put('/api/settings').send({ site_name: mark }),
    await studio.request
      .post('/api/user/config')
      .set('Authorization', owner.bearer)
      .send({ config: { greeting: mark } }),
  ]
  const refused = answers.find(({ status }) => status >= 300)
  if (refused) throw new Error(`a preference was not stored: ${refused.text}`)
}

/** Of a user's own preferences each sees and changes only theirs. */
const own = (ask: Awaited<ReturnType<Row['right']>>): Row => ({
  right: async (world) => {
    await storePreferences(world)
    return ask
  },
  otherTenant: 'own only',
})

export const preferences = {
  preferenceList: own({}),
  preferenceSet: own({ path: { key: 'ui.greeting' }, text: '"good morning"' }),
  preferenceDelete: own({ path: { key: 'ui.greeting' } }),
  preferenceProfileView: own({}),
  preferenceProfileUpdate: own({ body: { theme: 'dark' } }),
  preferenceSettingsView: own({}),
  preferenceSettingsUpdate: own({ body: { theme: 'dark' } }),
  preferenceConfigView: own({}),
  preferenceConfigUpdate: own({ body: { config: { language: 'en-US' } } }),
} satisfies Rows<'preferences'>
