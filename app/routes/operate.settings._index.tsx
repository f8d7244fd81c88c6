/** The centre's settings. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { to } from '#app/addresses.ts'
import { operator } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { languages } from '#app/i18n/locales.ts'
import { changeSettings } from '#app/operate/change-settings.server.ts'
import { SettingsPage } from '#app/operate/components/settings-page.tsx'
import { readSettings } from '#app/operate/read-settings.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({ actor: operator, run: (ctx) => readSettings(ctx) })

const Words = z._default(z.string().check(z.maxLength(120, 'operate.name-long')), '')

const Settings = z.strictObject({
  names: z.partialRecord(z.enum(languages), Words),
  signatories: z.partialRecord(z.enum(['0', '1']), z.strictObject({ name: Words, role: Words })),
  dye: z.enum(['course', '1', '2', '3', '4', '5']),
  senderName: Words,
  replyTo: z._default(z.union([z.literal(''), z.email('operate.reply-to-wrong')], 'operate.reply-to-wrong'), ''),
  offered: z._default(z.partialRecord(z.enum(languages), z.literal('on')), {}),
})

export const action = command({
  actor: operator,
  form: Settings,
  run: async (ctx, { form: { signatories, dye, offered, ...form } }) => {
    const chosen = dye === 'course' ? null : (Number(dye) as 1 | 2 | 3 | 4 | 5)
    const list = ['0', '1'] as const
    return changeSettings(ctx, {
      ...form,
      signatories: list.map((nth) => signatories[nth] ?? { name: '', role: '' }),
      dye: chosen,
      languages: languages.filter((language) => offered[language] === 'on'),
    })
  },
  next: () => to.operateSettings({ notice: 'settings-changed' }),
})

export default function SettingsRoute() {
  const { centre, senderAddress } = useLoaderData<typeof loader>()
  return <SettingsPage form={useFormState()} attributes={{}} centre={centre} senderAddress={senderAddress} />
}

export const meta = pageTitle(({ t }) => t('operate.settings'))
