/** Who runs the demo centre, and how it presents itself: invented people, plain data. */
import type { Language } from '#app/i18n/locales.ts'
import type { GrantInput } from '#app/operate/change-roles.server.ts'
import type { SettingsInput } from '#app/operate/change-settings.server.ts'
import { office } from './people.ts'

export interface StaffMember {
  name: string
  login: string
  country: string
  institution: string
  language: Language
}

export interface Grantee extends StaffMember {
  grant: Omit<GrantInput, 'accountId' | 'until'>
}

const here = { country: 'SN', institution: 'Regional Centre for Migration Training' }

export const operator: StaffMember = { ...here, name: 'Helena Mbeki', login: 'operator', language: 'en' }

/** In place of the first course of the site. */
export const firstCourse = 'the first course'

export const grantees: Grantee[] = [
  {
    ...here,
    name: 'Yohannes Tekle',
    login: 'trainer',
    language: 'en',
    grant: { role: 'trainer', course: firstCourse, country: '', institution: '', why: 'Writes the English lessons' },
  },
  {
    ...here,
    name: 'سلمى بنجلون',
    login: 'trainer.ar',
    language: 'ar',
    grant: { role: 'trainer', course: firstCourse, country: '', institution: '', why: 'Writes the Arabic lessons' },
  },
  {
    name: 'Grace Achieng Otieno',
    login: 'coordinator',
    country: 'KE',
    institution: 'Ministry of Labour and Social Protection',
    language: 'en',
    grant: { role: 'coordinator', course: '', country: 'KE', institution: '', why: 'Follows the officials of Kenya' },
  },
  {
    name: 'Ibrahima Sarr',
    login: 'coordinator.office',
    country: 'SN',
    institution: office,
    language: 'fr',
    grant: { role: 'coordinator', course: '', country: '', institution: office, why: 'Follows his own office' },
  },
]

export const settings: SettingsInput = {
  names: {
    en: 'Regional Centre for Migration Training',
    fr: 'Centre régional de formation sur la migration',
    ar: 'المركز الإقليمي للتدريب في مجال الهجرة',
    pt: 'Centro Regional de Formação sobre Migração',
    es: 'Centro Regional de Formación sobre Migración',
  },
  signatories: [
    { name: 'Dr Miriam Okello', role: 'Director' },
    { name: 'Prof. Karim Haddad', role: 'Head of Training' },
  ],
  dye: 3,
  senderName: 'Regional Centre for Migration Training',
  replyTo: 'training@demo.example',
  languages: ['en', 'fr', 'ar', 'pt', 'es'],
}

/** Everybody's, in the demo alone: whoever looks at it must be able to sign in as anybody. */
export const password = 'seven boats cross the river'

export const addressOf = ({ login }: { login: string }): string => `${login}@demo.example`
