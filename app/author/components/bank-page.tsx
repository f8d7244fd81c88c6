/** The item bank: every question with where it is asked, found by what it is about and how it is. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { languageNames } from '#app/i18n/locales.ts'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Field, SelectField, type Choice } from '#app/ui/field.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { emptyForm } from '#app/ui/form-state.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import { AuthorCrumbs } from './author-nav.tsx'
import type { BankFilter, BankItem, BankView } from './author-view.ts'
import { difficultyKey, Uses } from './item-words.tsx'

export function BankPage(bank: BankView) {
  const { t } = useI18n()
  const { course, items, total } = bank
  return (
    <>
      <AuthorCrumbs course={course} here={[{ label: t('author.bank') }]} />
      <div className="stack">
        <PageHead title={t('author.bank')} lead={t('author.bank-lead')} />
        <p className="row">
          <a href={to.questionImport(course.slug)}>{t('author.import')}</a>
          {total > 0 && (
            <a href={to.bankFile(course.slug)} download>
              {t('author.gift')}
            </a>
          )}
        </p>
        {total > 0 && <Filters bank={bank} />}
        {total === 0 && <Empty>{t('author.bank-empty')}</Empty>}
        {total > 0 && items.length === 0 && (
          <Empty action={<a href={to.bank(course.slug)}>{t('author.all-items')}</a>}>{t('author.bank-none')}</Empty>
        )}
        {items.length > 0 && <Items bank={bank} />}
      </div>
    </>
  )
}

/** A GET form: what was looked for stands in the address. */
function Filters({ bank: { course, filter, ...known } }: { bank: BankView }) {
  const { t } = useI18n()
  const difficulties = (['easy', 'medium', 'hard', 'none'] as const).map((value) => ({
    value,
    label: t(difficultyKey(value)),
  }))
  const kinds = known.kinds.map((value) => ({ value, label: t(`author.kind-${value}`) }))
  const outcomes = known.outcomes.map(({ id, words }) => ({ value: id, label: words, lang: course.language }))
  const tags = known.tags.map((value) => ({ value, label: value }))
  const lacking = known.languages.map((value) => ({ value, label: languageNames[value], lang: value }))
  return (
    <form method="get" action={to.bank(course.slug)} className="filters">
      <Field form={emptyForm} name="words" label={t('author.words')} value={filter.words ?? ''} />
      <Filter name="outcome" label={t('author.outcome')} filter={filter} choices={outcomes} />
      <Filter name="kind" label={t('author.kind')} filter={filter} choices={kinds} />
      <Filter name="difficulty" label={t('author.difficulty')} filter={filter} choices={difficulties} />
      {tags.length > 0 && <Filter name="tag" label={t('author.tag')} filter={filter} choices={tags} />}
      <Filter name="lacking" label={t('author.lacking')} filter={filter} choices={lacking} />
      <div className="row">
        <SubmitButton look="outlined">{t('author.find')}</SubmitButton>
        {Object.values(filter).some(Boolean) && <a href={to.bank(course.slug)}>{t('author.all-items')}</a>}
      </div>
    </form>
  )
}

interface FilterProps {
  name: keyof BankFilter
  label: string
  filter: BankFilter
  choices: Choice[]
}

function Filter({ filter, name, ...told }: FilterProps) {
  const { t } = useI18n()
  return <SelectField form={emptyForm} name={name} {...told} value={filter[name] ?? ''} placeholder={t('author.any')} />
}

function Items({ bank: { course, items } }: { bank: BankView }) {
  const { t } = useI18n()
  const heads = [t('author.item'), t('author.outcome'), t('author.difficulty'), t('author.uses'), t('author.languages')]
  return (
    <>
      <p className="small quiet">{t('author.items-count', { count: items.length })}</p>
      <ScrollTable label={t('author.bank')} heads={heads}>
        {items.map((item) => (
          <Row key={item.itemKey} item={item} slug={course.slug} language={course.language} />
        ))}
      </ScrollTable>
    </>
  )
}

function Row({ item, slug, language }: { item: BankItem; slug: string; language: BankView['course']['language'] }) {
  const { t, formatList } = useI18n()
  return (
    <tr>
      <th scope="row">
        <a href={to.bankItem(slug, item.itemKey)}>
          <Foreign language={item.language}>{item.words}</Foreign>
        </a>
        <br />
        <span className="small quiet">
          {t(`author.kind-${item.kind}`)} · <span lang="en">{item.itemKey}</span>
          {item.tags.length > 0 && ` · ${formatList(item.tags)}`}
        </span>
      </th>
      <td>
        <Foreign language={language}>{item.outcomeWords}</Foreign>
      </td>
      <td>{t(difficultyKey(item.difficulty))}</td>
      <td>
        <Uses uses={item.uses} slug={slug} language={language} />
      </td>
      <td className="mono small">{item.languages.join(' ')}</td>
    </tr>
  )
}
