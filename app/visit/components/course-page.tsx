/** A course from outside: what one can do afterwards, what is in it, what the certificate asks. */
import { to } from '#app/addresses.ts'
import type { CourseLanguages, LessonLanguage } from '#app/domain/course/course-languages.ts'
import type { CourseOutline, CourseStructure, Language, Sheet } from '#app/domain/course/structure.ts'
import type { Erratum } from '#app/domain/course/errata.ts'
import { weave } from '#app/domain/course/weave.ts'
import { formatDuration } from '#app/i18n/duration.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Band } from '#app/ui/band.tsx'
import { buttonClass, ButtonForm } from '#app/ui/buttons.tsx'
import { Crumbs } from '#app/ui/crumbs.tsx'
import { Errata } from '#app/ui/errata.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import { Foreign, textDirection } from '#app/ui/foreign.tsx'
import { LanguageNames } from '#app/ui/language-names.tsx'
import { LanguageNotice, LessonNotice } from '#app/ui/language-notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { LanguageLine } from './catalogue.tsx'
import { dyeAt } from './dye-at.ts'

export interface CoursePageProps {
  slug: string
  position: number
  structure: CourseStructure
  outline: CourseOutline
  languages: CourseLanguages
  lessons: LessonLanguage | null
  text: { language: Language; html: string } | null
  edition: { number: number; publishedAt: string }
  errata: Erratum[]
  enrolment: 'active' | 'withdrawn' | 'completed' | null
}

export function CoursePage(props: CoursePageProps) {
  const { t } = useI18n()
  const { slug, position, outline, structure } = props
  const inItsLanguage = (words: string) => <Foreign language={outline.language}>{words}</Foreign>
  return (
    <>
      <Crumbs crumbs={[{ href: to.catalogue(), label: t('visit.courses') }, { label: outline.title }]} />
      <Band cloth={weave(slug)} dye={dyeAt(position)} apart />
      <div className="split">
        <div>
          <PageHead title={inItsLanguage(outline.title)} lead={inItsLanguage(outline.promise)}>
            <LessonNotice lessons={props.lessons} />
            <Begin {...props} />
          </PageHead>
          <LanguageNotice shown={outline.language} />
          <section className="stack measure">
            <Outcomes structure={structure} outline={outline} />
            <Description text={props.text} />
            <Contents structure={structure} outline={outline} />
            <Errata errata={props.errata} language={outline.language} />
            <Begin {...props} />
          </section>
        </div>
        <Aside {...props} />
      </div>
    </>
  )
}

function Aside(props: CoursePageProps) {
  const { t } = useI18n()
  return (
    <aside className="stack side" aria-label={t('visit.about')}>
      <About {...props} />
      <hr />
      <Requirements structure={props.structure} outline={props.outline} />
    </aside>
  )
}

function Outcomes({ structure, outline }: Pick<CoursePageProps, 'structure' | 'outline'>) {
  const { t } = useI18n()
  return (
    <>
      <h2>{t('visit.outcomes')}</h2>
      <Foreign language={outline.language} as="div" className="stack">
        <ol>
          {structure.outcomes.map((id) => (
            <li key={id}>{outline.outcomes[id]}</li>
          ))}
        </ol>
      </Foreign>
    </>
  )
}

function Description({ text }: Pick<CoursePageProps, 'text'>) {
  if (text === null) return null
  return <FinishedHtml html={text.html} lang={text.language} dir={textDirection(text.language)} className="stack" />
}

function Begin({ slug, enrolment }: CoursePageProps) {
  const { t } = useI18n()
  if (enrolment === 'active') {
    return (
      <p>
        <a className={buttonClass('main')} href={to.continuation(slug)}>
          {t('visit.continue')}
        </a>
      </p>
    )
  }
  if (enrolment === 'completed') {
    return (
      <p>
        <a className={buttonClass('main')} href={to.myCourse(slug)}>
          {t('visit.open-course')}
        </a>
      </p>
    )
  }
  return (
    <ButtonForm action={to.enrolment(slug)} look="main">
      {t(enrolment === 'withdrawn' ? 'visit.come-back' : 'visit.enrol')}
    </ButtonForm>
  )
}

function Contents({ structure, outline }: Pick<CoursePageProps, 'structure' | 'outline'>) {
  const { t } = useI18n()
  return (
    <>
      <h2>{t('visit.contents')}</h2>
      <ol className="plan">
        {structure.modules.map(({ id, lessons, scenarios = [], worksheets = [], quiz }, index) => (
          <li key={id}>
            <h3>
              {index + 1}. <Foreign language={outline.language}>{outline.modules[id]}</Foreign>
            </h3>
            <ul className="plain">
              {[...lessons, ...scenarios, ...worksheets, ...(quiz === null ? [] : [quiz])].map((activity) => (
                <Activity key={activity.id} activity={activity} outline={outline} />
              ))}
            </ul>
          </li>
        ))}
        {structure.tests.map((test) => (
          <Test key={test.id} test={test} outline={outline} />
        ))}
        {structure.finalWork && <FinalWork work={structure.finalWork} outline={outline} />}
      </ol>
    </>
  )
}

function FinalWork({ work, outline }: { work: Sheet; outline: CourseOutline }) {
  const i18n = useI18n()
  return (
    <li>
      <h3>
        <Foreign language={outline.language}>{outline.activities[work.id]}</Foreign>
      </h3>
      <p className="small quiet">{i18n.t('visit.final-work-of', { time: formatDuration(i18n, work.minutes) })}</p>
    </li>
  )
}

function Test({ test, outline }: { test: CourseStructure['tests'][number]; outline: CourseOutline }) {
  const i18n = useI18n()
  const count = test.blueprint.reduce((sum, { questions }) => sum + questions, 0)
  return (
    <li>
      <h3>
        <Foreign language={outline.language}>{outline.activities[test.id]}</Foreign>
      </h3>
      <p className="small quiet">{i18n.t('visit.test-of', { count, time: formatDuration(i18n, test.minutes) })}</p>
    </li>
  )
}

function Activity({
  activity: { id, minutes },
  outline,
}: {
  activity: { id: string; minutes: number }
  outline: CourseOutline
}) {
  const i18n = useI18n()
  return (
    <li>
      <Foreign language={outline.language}>{outline.activities[id]}</Foreign>
      <span className="small quiet num">{formatDuration(i18n, minutes)}</span>
    </li>
  )
}

function About({ structure, outline, edition, languages }: CoursePageProps) {
  const i18n = useI18n()
  const { t, formatDate } = i18n
  const words = (text: string) => <Foreign language={outline.language}>{text}</Foreign>
  return (
    <Facts
      facts={[
        { term: t('visit.time'), detail: formatDuration(i18n, structure.minutes) },
        { term: t('visit.languages'), detail: <InLanguages languages={languages} /> },
        { term: t('visit.audience'), detail: words(outline.audience) },
        { term: t('visit.before'), detail: outline.before === '' ? null : words(outline.before) },
        {
          term: t('visit.edition'),
          detail: t('visit.edition-of', { number: edition.number, date: formatDate(edition.publishedAt) }),
        },
        { term: t('visit.price'), detail: t('visit.free') },
      ]}
    />
  )
}

function InLanguages({ languages: { whole, part, described } }: Pick<CoursePageProps, 'languages'>) {
  const { t } = useI18n()
  return (
    <>
      <LanguageNames languages={whole} />
      <div className="small quiet">
        <LanguageLine label={t('visit.part-in')} languages={part} />
        <LanguageLine label={t('visit.described-in')} languages={described} />
      </div>
    </>
  )
}

function Requirements({ structure, outline }: Pick<CoursePageProps, 'structure' | 'outline'>) {
  const { t } = useI18n()
  const { lessons, passed } = structure.completion
  const rules = passRules(structure)
  return (
    <>
      <h2 className="serif">{t('visit.certificate-needs')}</h2>
      <ul className="small">
        {lessons.length > 0 && <li>{t('visit.needs-lessons', { count: lessons.length })}</li>}
        {passed
          .filter((id) => rules.has(id))
          .map((id) => (
            <li key={id}>
              <Foreign language={outline.language}>{outline.activities[id]}</Foreign>:{' '}
              {t('visit.needs-pass', { passMark: rules.get(id)?.passMark ?? 0 })}
              {t('ui.comma')}
              {rules.get(id)?.attempts == null
                ? t('visit.any-attempts')
                : t('visit.attempts', { count: rules.get(id)?.attempts ?? 0 })}
            </li>
          ))}
        <SheetRequirements structure={structure} outline={outline} />
      </ul>
    </>
  )
}

/** What passing asks, by quiz and test. */
function passRules({ modules, tests }: CourseStructure) {
  return new Map<string, { passMark: number; attempts: number | null }>([
    ...modules.flatMap(({ quiz }) =>
      quiz === null ? [] : [[quiz.id, { passMark: quiz.passMark, attempts: null }] as const],
    ),
    ...tests.map(({ id, passMark, attempts }) => [id, { passMark, attempts }] as const),
  ])
}

function SheetRequirements({ structure, outline }: Pick<CoursePageProps, 'structure' | 'outline'>) {
  const { t } = useI18n()
  const { finalWork, completion } = structure
  const count = completion.handedIn?.length ?? 0
  return (
    <>
      {count > 0 && <li>{t('sheet.rule-worksheets', { count })}</li>}
      {finalWork && completion.passed.includes(finalWork.id) && (
        <li>
          <Foreign language={outline.language}>{outline.activities[finalWork.id]}</Foreign>:{' '}
          {t('sheet.rule-final-work', { passMark: finalWork.passMark ?? 0 })}
        </li>
      )}
    </>
  )
}
