/** The catalogue: which course is for me, how long, can I start? */
import { to } from '#app/addresses.ts'
import type { Language } from '#app/domain/course/structure.ts'
import { weave } from '#app/domain/course/weave.ts'
import { formatDuration } from '#app/i18n/duration.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { languageNames } from '#app/i18n/locales.ts'
import { Band } from '#app/ui/band.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
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
  languages: Language[]
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
      <p className="small quiet">
        {i18n.t('visit.in-languages')} <Languages languages={languages} />
      </p>
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

/** Each in its own name. */
export function Languages({ languages }: { languages: Language[] }) {
  return (
    <>
      {languages.map((language, index) => (
        <span key={language}>
          {index > 0 && ' · '}
          <Foreign language={language}>{languageNames[language]}</Foreign>
        </span>
      ))}
    </>
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
