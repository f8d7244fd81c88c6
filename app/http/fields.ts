/** Fields that several forms of an account share. Messages are message keys. */
import * as z from 'zod/mini'
import { languages } from '#app/i18n/locales.ts'

export const Email = z.email('account.email-wrong').check(z.maxLength(254, 'account.email-wrong'))

/** An address that may be left empty. */
export const OptionalEmail = z._default(
  z.string().check(
    z.trim(),
    z.maxLength(254, 'account.email-wrong'),
    z.refine((typed) => typed === '' || z.safeParse(Email, typed).success, 'account.email-wrong'),
  ),
  '',
)

/** A password that is being chosen; the list of those that are guessed first is asked later. */
export const NewPassword = z
  .string()
  .check(z.minLength(15, 'account.password-short'), z.maxLength(200, 'account.password-long'))

/** A password as it was chosen once. */
export const KnownPassword = z
  .string()
  .check(z.minLength(1, 'account.password-missing'), z.maxLength(1000, 'account.password-long'))

/** A field nobody sees, which says where the person came from. It is judged where it is used. */
export const Unseen = z._default(z.string().check(z.maxLength(500)), '')

/** A code of the second factor, of an app or of paper, in whatever groups it is typed. */
export const Code = z
  .string()
  .check(z.trim(), z.minLength(1, 'second-factor.code-missing'), z.maxLength(60, 'second-factor.code-long'))

export const CertificateName = z
  .string()
  .check(z.trim(), z.minLength(1, 'account.name-missing'), z.maxLength(120, 'account.name-long'))

export const Institution = z._default(z.string().check(z.maxLength(160, 'account.institution-long')), '')

export const ChosenLanguage = z.enum(languages, 'account.language-missing')
