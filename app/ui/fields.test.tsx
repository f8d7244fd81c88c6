import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { I18nProvider } from '#app/i18n/i18n-context.tsx'
import type { Language } from '#app/i18n/locales.ts'
import { ButtonForm } from './buttons.tsx'
import { CheckboxField, RadioField } from './choice-fields.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Field, PasswordField, SelectField } from './field.tsx'
import { emptyForm, type FormState } from './form-state.ts'
import { PostForm } from './post-form.tsx'

const html = (node: ReactNode, language: Language = 'en') =>
  renderToStaticMarkup(<I18nProvider language={language}>{node}</I18nProvider>)

const refused: FormState = {
  ...emptyForm,
  values: { name: 'أمينة', email: 'amina.example', 'answer.3.typed': '249', country: 'KE', password: 'typed' },
  errors: { email: { key: 'ui.threads', values: { done: 1, total: 2 } }, password: { key: 'ui.optional' } },
}

describe('a field', () => {
  it('ties label, hint and message to its control', () => {
    const markup = html(
      <Field
        name="email"
        label="E-mail"
        hint="At work"
        form={refused}
        attributes={{ email: { required: true, type: 'email' } }}
      />,
    )
    expect(markup).toContain('<label for="f-email">')
    expect(markup).toContain('aria-describedby="f-email-h f-email-e"')
    expect(markup).toContain('aria-invalid="true"')
    expect(markup).toMatch(/id="f-email-e".*Error:.*1 of 2 done/)
    expect(markup).toMatch(/<input[^>]*type="email"[^>]*>/)
    expect(markup).toMatch(/<input[^>]*required=""[^>]*>/)
    expect(markup.indexOf('f-email-e"')).toBeLessThan(markup.indexOf('<input'))
  })

  it('keeps what was typed, and lets people write in their own direction', () => {
    const markup = html(<Field name="name" label="Name" value="before" form={refused} />)
    expect(markup).toContain('value="أمينة"')
    expect(markup).toContain('dir="auto"')
    expect(markup).not.toContain('aria-invalid')
    expect(markup).not.toContain('aria-describedby')
  })

  it('shows what is already known while nothing has been sent', () => {
    expect(html(<Field name="name" label="Name" value="Amina" form={emptyForm} />)).toContain('value="Amina"')
  })

  it('takes a name with dots', () => {
    const markup = html(<Field name="answer.3.typed" label="Growth" code form={refused} />)
    expect(markup).toContain('id="f-answer-3-typed"')
    expect(markup).toContain('name="answer.3.typed"')
    expect(markup).toContain('value="249"')
    expect(markup).toContain('dir="ltr"')
  })

  it('never shows a password again', () => {
    const markup = html(<PasswordField name="password" label="Password" autoComplete="new-password" form={refused} />)
    expect(markup).not.toContain('typed')
    expect(markup).toContain('aria-invalid="true"')
  })

  it('keeps what was chosen', () => {
    const choices = [
      { value: 'UG', label: 'Uganda' },
      { value: 'KE', label: 'Kenya' },
    ]
    expect(html(<SelectField name="country" label="Country" form={refused} choices={choices} />)).toContain(
      '<option value="KE" selected="">',
    )
    expect(html(<RadioField name="country" label="Country" form={refused} choices={choices} />)).toMatch(
      /value="KE"[^>]*checked=""|checked=""[^>]*value="KE"/,
    )
  })

  it('leaves a box empty that was sent empty', () => {
    expect(html(<CheckboxField name="ok" label="Yes" checked form={refused} />)).not.toContain('checked')
    expect(html(<CheckboxField name="ok" label="Yes" checked form={emptyForm} />)).toContain('checked')
  })
})

describe('the summary above a form', () => {
  const labels = { name: 'Name', password: 'Password', email: 'E-mail' }

  it('counts the fields and leads to each, in the order of the form', () => {
    const markup = html(<ErrorSummary form={refused} labels={labels} />)
    expect(markup).toContain('role="alert"')
    expect(markup).toContain('2 fields need another look')
    expect([...markup.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)).toEqual(['f-password', 'f-email'])
    expect(markup).toContain('E-mail: 1 of 2 done')
  })

  it('says what no field is to blame for', () => {
    const form: FormState = { ...emptyForm, problem: { key: 'ui.crumbs' } }
    expect(html(<ErrorSummary form={form} labels={labels} />)).toContain('<h2 id="form-errors">You are here</h2>')
  })

  it('is not there when nothing is wrong', () => {
    expect(html(<ErrorSummary form={emptyForm} labels={labels} />)).toBe('')
  })

  it.each([
    [1, 'حقل واحد يحتاج'],
    [2, 'حقلان يحتاجان'],
    [3, '3 حقول تحتاج'],
    [11, '11 حقلًا يحتاج'],
  ])('counts %i in Arabic', (count, words) => {
    const errors = Object.fromEntries(
      Array.from({ length: count }, (_, n) => [`f${n}`, { key: 'ui.optional' as const }]),
    )
    expect(html(<ErrorSummary form={{ ...emptyForm, errors }} labels={{}} />, 'ar')).toContain(words)
  })
})

describe('a form', () => {
  it('carries the id of a parked form when it is being sent again', () => {
    const markup = html(<PostForm form={{ ...emptyForm, parked: 'p7' }}>x</PostForm>)
    expect(markup).toContain('<form method="post"><input type="hidden" name="parked" value="p7"/>')
    expect(html(<PostForm form={emptyForm}>x</PostForm>)).not.toContain('hidden')
  })

  it('can be one button', () => {
    expect(html(<ButtonForm action="/sign-out">Sign out</ButtonForm>)).toBe(
      '<form method="post" action="/sign-out" class="press"><button type="submit" class="button">Sign out</button></form>',
    )
  })
})
