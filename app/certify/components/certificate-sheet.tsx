/** The certificate as it is printed: one A4 sheet, landscape; on a phone the same words in one column. */
import { to } from '#app/addresses.ts'
import type { CertificateInput } from '#app/domain/credential/certificate.ts'
import { Band } from '#app/ui/band.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { Brand } from '#app/ui/page-frame.tsx'
import { SquareCode } from '#app/ui/square-code.tsx'
import type { MyCertificateView } from './views.ts'

export type CertificateSheetProps = Pick<MyCertificateView, 'id' | 'sheet' | 'code'>

export function CertificateSheet({ id, sheet, code }: CertificateSheetProps) {
  return (
    <div className="sheetwrap">
      <article className={`sheet dye-${sheet.dye}${isDense(sheet) ? ' dense' : ''}`}>
        <Band cloth={sheet.cloth} dye={sheet.dye} unit={3} nth={1} />
        <div className="inner">
          <div className="top">
            {sheet.logo === null ? <Brand /> : <Logo logo={sheet.logo} />}
            <h1>{sheet.heading}</h1>
          </div>
          <WhoAndWhat sheet={sheet} />
          <Outcomes sheet={sheet} />
          <Ends sheet={sheet} code={code} />
          <p className="small quiet">
            {sheet.check}{' '}
            <bdi dir="ltr" lang="en">
              <a href={to.verify(id)}>{sheet.address.replace(/^https?:\/\//, '')}</a>
            </bdi>
          </p>
        </div>
        <Band cloth={sheet.cloth} dye={sheet.dye} unit={3} nth={2} />
      </article>
    </div>
  )
}

function WhoAndWhat({ sheet }: { sheet: CertificateInput }) {
  return (
    <>
      <p className="quiet">{sheet.certifies}</p>
      <p className={nameClass(sheet.recipientName)}>
        <bdi>{sheet.recipientName}</bdi>
      </p>
      <p>
        <span className="quiet">{sheet.completed}</span>
        <br />
        <Foreign language={sheet.course.language} className="what">
          {sheet.course.text}
        </Foreign>
      </p>
    </>
  )
}

function Logo({ logo }: { logo: NonNullable<CertificateInput['logo']> }) {
  return <img className="logo" src={to.logo(logo.hash)} alt={logo.words} />
}

/** Many outcomes get smaller letters, so that the line that says how to check is still on the sheet. */
function isDense({ outcomes }: CertificateInput): boolean {
  return outcomes.reduce((letters, { text }) => letters + text.length, 0) > 450
}

/** Long names get smaller letters, so that the sheet stays one sheet. */
function nameClass(name: string): string {
  if (name.length > 56) return 'who longest'
  return name.length > 30 ? 'who long' : 'who'
}

function Outcomes({ sheet }: { sheet: CertificateInput }) {
  if (sheet.outcomes.length === 0) return null
  return (
    <div>
      <p className="small quiet">{sheet.able}</p>
      <ul className="outcomes">
        {sheet.outcomes.map(({ language, text }) => (
          <li key={text}>
            <Foreign language={language}>{text}</Foreign>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Ends({ sheet, code }: Pick<CertificateSheetProps, 'sheet' | 'code'>) {
  return (
    <div className="ends">
      <dl className="facts">
        {sheet.facts.map(({ term, detail }) => [
          <dt key={`t ${term}`}>{term}</dt>,
          <dd key={`d ${term}`}>{detail}</dd>,
        ])}
        <dt>{sheet.number.term}</dt>
        <dd>
          <bdi className="mono" dir="ltr">
            {sheet.number.detail}
          </bdi>
        </dd>
      </dl>
      {sheet.signatories.map(({ name, role }) => (
        <p className="sig" key={name}>
          <b>
            <bdi>{name}</bdi>
          </b>
          <br />
          <bdi className="quiet">{role}</bdi>
        </p>
      ))}
      <SquareCode code={code} label={sheet.codeLabel} />
    </div>
  )
}
