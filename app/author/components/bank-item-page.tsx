/** One question as a trainer looks at it: in each language with its key and feedback, where it is asked, and its keys by date. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { languageNames } from '#app/i18n/locales.ts'
import { useForeign } from '#app/items/use-foreign.ts'
import { Facts } from '#app/ui/facts.tsx'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Sign } from '#app/ui/sign.tsx'
import { AuthorCrumbs } from './author-nav.tsx'
import type { BankItemView } from './author-view.ts'
import { ItemKeys } from './item-keys.tsx'
import { difficultyKey, Uses } from './item-words.tsx'

export function BankItemPage(item: BankItemView) {
  const { t } = useI18n()
  const { course, itemKey } = item
  return (
    <>
      <AuthorCrumbs
        course={course}
        here={[{ href: to.bank(course.slug), label: t('author.bank') }, { label: <span lang="en">{itemKey}</span> }]}
      />
      <div className="split">
        <div className="stack measure">
          <PageHead eyebrow={t(`author.kind-${item.kind}`)} title={<span lang="en">{itemKey}</span>} />
          {item.texts.map((text) => (
            <Text key={text.language} text={text} />
          ))}
        </div>
        <aside className="stack side">
          <h2>{t('author.about-item')}</h2>
          <About item={item} />
          <ItemKeys item={item} />
        </aside>
      </div>
    </>
  )
}

type ItemText = BankItemView['texts'][number]

function Text({ text }: { text: ItemText }) {
  const foreign = useForeign(text.language)
  return (
    <section className="item" aria-labelledby={`in-${text.language}`}>
      <h2 id={`in-${text.language}`} lang={text.language}>
        {languageNames[text.language]}
      </h2>
      <FinishedHtml html={text.promptHtml} {...foreign} />
      <ul className="options" {...foreign}>
        {text.lines.map((line) => (
          <Line key={line.letter} line={line} />
        ))}
      </ul>
    </section>
  )
}

function Line({ line }: { line: ItemText['lines'][number] }) {
  const { t, language, dir } = useI18n()
  return (
    <li className={line.isRight ? 'option off right' : 'option off'}>
      <div className="told">
        <FinishedHtml as="span" html={line.html} />
        {line.answers !== null && <FinishedHtml as="span" html={`= ${line.answers.join('; ')}`} />}
        {line.isRight && line.answers === null && (
          <b className="verdict" lang={language} dir={dir}>
            <Sign name="tick" />
            {t('author.right')}
          </b>
        )}
      </div>
      {line.feedbackHtml !== null && <FinishedHtml className="why" html={line.feedbackHtml} />}
    </li>
  )
}

function About({ item }: { item: BankItemView }) {
  const { t, formatList } = useI18n()
  const { course } = item
  return (
    <Facts
      facts={[
        { term: t('author.outcome'), detail: <Foreign language={course.language}>{item.outcomeWords}</Foreign> },
        { term: t('author.difficulty'), detail: t(difficultyKey(item.difficulty)) },
        { term: t('author.tags'), detail: item.tags.length === 0 ? null : formatList(item.tags) },
        { term: t('author.marks'), detail: String(item.marks) },
        { term: t('author.uses'), detail: <Uses uses={item.uses} slug={course.slug} language={course.language} /> },
      ]}
    />
  )
}
