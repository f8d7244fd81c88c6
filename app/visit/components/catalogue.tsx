/** The catalogue: which course is for me, how long, can I start? */
import { to } from '#app/addresses.ts'
import type { CourseLanguages } from '#app/domain/course/course-languages.ts'
import type { Language } from '#app/domain/course/structure.ts'
import { weave } from '#app/domain/course/weave.ts'
import { formatDuration } from '#app/i18n/duration.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Band } from '#app/ui/band.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { LanguageNames } from '#app/ui/language-names.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { dyeAt } from './dye-at.ts'

interface CourseCard {
  slug: string
  position: number
  language: Language
  title: string
  promise: string
  audience: string
  minutes: number
  modules: number
  lessons: number
  languages: CourseLanguages
}

export function Catalogue({ courses }: { courses: CourseCard[] }) {
  const { t } = useI18n()
  return (
    <>
      <PageHead title={t('visit.title')} lead={t('visit.lead')} />
      {courses.length === 0 ? (
        <Empty>{t('visit.no-courses')}</Empty>
      ) : (
        <ul className="grid">
          {courses.map((course) => (
            <Card key={course.slug} course={course} />
          ))}
        </ul>
      )}
      <hr />
      <CheckCertificate />
    </>
  )
}

function Card({ course }: { course: CourseCard }) {
  const i18n = useI18n()
  const { slug, position, language, title, promise, audience, minutes, modules, lessons, languages } = course
  return (
    <li className={`card dye-${dyeAt(position)}`}>
      <Band cloth={weave(slug)} dye={dyeAt(position)} />
      <Foreign language={language} as="div">
        <h2>
          <a href={to.course(slug)}>{title}</a>
        </h2>
        <p>{promise}</p>
      </Foreign>
      <p className="small quiet">
        {i18n.t('visit.for')} <Foreign language={language}>{audience}</Foreign>
      </p>
      <InLanguages languages={languages} />
      <div className="spread row apart">
        <ul className="dots">
          <li>{formatDuration(i18n, minutes)}</li>
          <li>{i18n.t('visit.modules', { count: modules })}</li>
          <li>{i18n.t('visit.lessons', { count: lessons })}</li>
        </ul>
        <Pill tone="good">{i18n.t('visit.open')}</Pill>
      </div>
    </li>
  )
}

function InLanguages({ languages: { whole, part, described } }: Pick<CourseCard, 'languages'>) {
  const { t } = useI18n()
  return (
    <div className="small quiet">
      <LanguageLine label={t('visit.in-languages')} languages={whole} />
      <LanguageLine label={t('visit.part-in')} languages={part} />
      <LanguageLine label={t('visit.described-in')} languages={described} />
    </div>
  )
}

/** Nothing where there are none. */
export function LanguageLine({ label, languages }: { label: string; languages: Language[] }) {
  if (languages.length === 0) return null
  return (
    <p>
      {label} <LanguageNames languages={languages} />
    </p>
  )
}

function CheckCertificate() {
  const { t } = useI18n()
  return (
    <section className="stack measure" aria-labelledby="check">
      <h2 id="check">{t('visit.check-title')}</h2>
      <form action={to.verification()} method="get" className="stack">
        <div className="field">
          <label htmlFor="number">{t('visit.check-number')}</label>
          <p className="hint" id="number-hint">
            {t('visit.check-hint')}
          </p>
          <input
            className="mono"
            id="number"
            name="number"
            required
            autoComplete="off"
            spellCheck={false}
            aria-describedby="number-hint"
          />
        </div>
        <SubmitButton look="outlined">{t('visit.check')}</SubmitButton>
      </form>
    </section>
  )
}
