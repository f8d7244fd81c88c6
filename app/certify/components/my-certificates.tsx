/** All certificates of whoever is signed in. */
import { to } from '#app/addresses.ts'
import { weave } from '#app/domain/course/weave.ts'
import { formatDuration } from '#app/i18n/duration.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Band } from '#app/ui/band.tsx'
import { buttonClass } from '#app/ui/buttons.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { verdictWords } from './verdict.ts'
import type { MyCertificate } from './views.ts'

export function MyCertificates({ certificates }: { certificates: MyCertificate[] }) {
  const { t } = useI18n()
  return (
    <>
      <PageHead title={t('certify.mine')} lead={t('certify.mine-lead')} />
      {certificates.length === 0 ? (
        <Empty
          action={
            <a className={buttonClass('main')} href={to.myCourses()}>
              {t('certify.to-my-courses')}
            </a>
          }
        >
          {t('certify.none')}
        </Empty>
      ) : (
        <ul className="grid">
          {certificates.map((certificate, index) => (
            <Card key={certificate.id} certificate={certificate} nth={index + 1} />
          ))}
        </ul>
      )}
    </>
  )
}

function Card({ certificate, nth }: { certificate: MyCertificate; nth: number }) {
  const i18n = useI18n()
  const { id, course, courseSlug, dye, minutes, completedAt, number, verdict } = certificate
  const { tone, word } = verdictWords[verdict]
  return (
    <li className={`card dye-${dye}`}>
      <Band cloth={weave(courseSlug)} dye={dye} nth={nth} />
      <h2>
        <a href={to.certificate(id)}>
          <Foreign language={course.language}>{course.text}</Foreign>
        </a>
      </h2>
      <p className="small quiet">
        <bdi className="mono" dir="ltr">
          {number}
        </bdi>
      </p>
      <div className="spread row apart">
        <ul className="dots">
          <li>{i18n.formatDate(completedAt, 'UTC')}</li>
          <li>{formatDuration(i18n, minutes)}</li>
        </ul>
        <Pill tone={tone}>{i18n.t(word)}</Pill>
      </div>
      <Download certificate={certificate} />
    </li>
  )
}

function Download({ certificate: { id, course } }: { certificate: MyCertificate }) {
  const { t } = useI18n()
  return (
    <p className="small">
      <a href={to.certificatePdf(id)}>
        {t('certify.download')}
        <span className="away">
          : <Foreign language={course.language}>{course.text}</Foreign>
        </span>
      </a>
    </p>
  )
}
