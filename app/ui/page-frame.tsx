/** What stands around every page: skip link, the five languages, masthead, `main`, footer. */
import type { ReactNode } from 'react'
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { directionOf, languageNames, type Language } from '#app/i18n/locales.ts'
import { ButtonForm } from './buttons.tsx'
import { Foreign } from './foreign.tsx'

export interface LanguageLink {
  language: Language
  /** this page in that language */
  href: string
  current: boolean
}

/** The part of the product a page belongs to; null for none. */
export type Place = 'catalogue' | 'learn' | 'certificates' | 'verify' | 'account' | 'author' | 'operate' | null

export interface PageFrameProps {
  language: Language
  /** all five, in a fixed order */
  languageLinks: LanguageLink[]
  /** who is signed in */
  account: { name: string; isOperator: boolean; isTrainer: boolean } | null
  /** who runs the site */
  centre: { language: Language; text: string } | null
  current: Place
  /** where something wrong on this page is told */
  help: string
  children: ReactNode
}

export function PageFrame({ language, languageLinks, account, centre, current, help, children }: PageFrameProps) {
  const { t } = useI18n()
  return (
    <>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <header className="mast">
        <LanguageRow links={languageLinks} page={language} />
        <div className="bar">
          <Brand href={to.catalogue()} />
          <MainMenu signedIn={account !== null} current={current} />
          <AccountMenu account={account} current={current} />
        </div>
      </header>
      <main id="main">{children}</main>
      <Footer centre={centre} help={help} />
    </>
  )
}

/** Each language in its own name, in its own direction. */
function LanguageRow({ links, page }: { links: LanguageLink[]; page: Language }) {
  const { t } = useI18n()
  return (
    <nav className="language-row" aria-label={t('shell.languages')}>
      <ul>
        {links.map(({ language, href, current }) => (
          <li key={language}>
            <a
              href={href}
              lang={language}
              hrefLang={language}
              dir={directionOf(language) === directionOf(page) ? undefined : directionOf(language)}
              aria-current={current ? 'true' : undefined}
            >
              {languageNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const knot =
  'M0 0h9v1H0zM0 8h9v1H0zM4 2h1v1H4zM3 3h1v1H3zM5 3h1v1H5zM2 4h1v1H2zM4 4h1v1H4zM6 4h1v1H6zM3 5h1v1H3zM5 5h1v1H5zM4 6h1v1H4z'

/** The product's name and its knot; a link where `href` is given. */
export function Brand({ href }: { href?: string }) {
  const content = (
    <>
      <svg width="22" height="22" viewBox="0 0 9 9" aria-hidden>
        <path d={knot} />
      </svg>
      Darasa
    </>
  )
  if (href === undefined)
    return (
      <span className="brand" lang="en">
        {content}
      </span>
    )
  return (
    <a className="brand" href={href} lang="en">
      {content}
    </a>
  )
}

function MainMenu({ signedIn, current }: { signedIn: boolean; current: Place }) {
  const { t } = useI18n()
  return (
    <nav aria-label={t('shell.main')}>
      <ul className="menu">
        <MenuEntry href={to.catalogue()} isCurrent={current === 'catalogue'}>
          {t('shell.catalogue')}
        </MenuEntry>
        {signedIn && (
          <MenuEntry href={to.myCourses()} isCurrent={current === 'learn'}>
            {t('shell.my-courses')}
          </MenuEntry>
        )}
        {signedIn && (
          <MenuEntry href={to.certificates()} isCurrent={current === 'certificates'}>
            {t('shell.certificates')}
          </MenuEntry>
        )}
        <MenuEntry href={to.verification()} isCurrent={current === 'verify'}>
          {t('shell.verify')}
        </MenuEntry>
      </ul>
    </nav>
  )
}

function AccountMenu({ account, current }: { account: PageFrameProps['account']; current: Place }) {
  const { t } = useI18n()
  return (
    <ul className="menu" aria-label={t('shell.account-menu')}>
      {account !== null ? (
        <SignedInEntries account={account} current={current} />
      ) : (
        <>
          <MenuEntry href={to.signIn()} isCurrent={false}>
            {t('shell.sign-in')}
          </MenuEntry>
          <MenuEntry href={to.signUp()} isCurrent={false}>
            {t('shell.sign-up')}
          </MenuEntry>
        </>
      )}
    </ul>
  )
}

interface SignedInEntriesProps {
  account: NonNullable<PageFrameProps['account']>
  current: Place
}

function SignedInEntries({ account, current }: SignedInEntriesProps) {
  const { t } = useI18n()
  return (
    <>
      {account.isTrainer && (
        <MenuEntry href={to.author()} isCurrent={current === 'author'}>
          {t('shell.author')}
        </MenuEntry>
      )}
      {account.isOperator && (
        <MenuEntry href={to.operate()} isCurrent={current === 'operate'}>
          {t('shell.operate')}
        </MenuEntry>
      )}
      <MenuEntry href={to.account()} isCurrent={current === 'account'}>
        {t('shell.account')} <bdi className="quiet">{account.name}</bdi>
      </MenuEntry>
      {/* On every page: desks and computers are shared. */}
      <li>
        <ButtonForm action={to.signOut()} look="plain">
          {t('shell.sign-out')}
        </ButtonForm>
      </li>
    </>
  )
}

/** `true`, not `page`: pages below it carry the mark of their part as well. */
function MenuEntry({ href, isCurrent, children }: { href: string; isCurrent: boolean; children: ReactNode }) {
  return (
    <li>
      <a href={href} aria-current={isCurrent ? 'true' : undefined}>
        {children}
      </a>
    </li>
  )
}

function Footer({ centre, help }: Pick<PageFrameProps, 'centre' | 'help'>) {
  const { t } = useI18n()
  return (
    <footer className="foot">
      {centre && (
        <p>
          <Foreign language={centre.language}>{centre.text}</Foreign>
        </p>
      )}
      <ul aria-label={t('shell.about')}>
        <MenuEntry href={help} isCurrent={false}>
          {t('shell.help')}
        </MenuEntry>
        <MenuEntry href={to.verification()} isCurrent={false}>
          {t('shell.verify')}
        </MenuEntry>
        <MenuEntry href={to.privacy()} isCurrent={false}>
          {t('shell.privacy')}
        </MenuEntry>
        <MenuEntry href={to.accessibility()} isCurrent={false}>
          {t('accessibility.title')}
        </MenuEntry>
      </ul>
    </footer>
  )
}
