/**
 * Names of countries as the United Nations write them, in short: UNTERM and the M49 list of the Statistics Division for
 * English, French, Arabic and Spanish, without what they add in brackets ("Iran", not "Iran (Islamic Republic of)") and
 * with "United Kingdom" and "United States" as the United Nations allow in running text. Portuguese is none of their
 * languages: there the table says the same names after the style guide of the Union's Publications Office.
 * Where the language data of the machine says the same name, the table is silent. Names express no view on status or
 * borders. Decision: docs/decisions/2026-11-26-names-of-countries.md.
 */
import { formatLocales, type Language } from './locales.ts'

/** Code (ISO 3166-1 alpha-2) and name, one after another. */
const exceptions: Record<Language, string> = {
  en:
    'AG Antigua and Barbuda; BA Bosnia and Herzegovina; BL Saint Barthélemy; BN Brunei Darussalam; ' +
    'CD Democratic Republic of the Congo; CG Congo; CV Cabo Verde; FK Falkland Islands (Malvinas); ' +
    'GS South Georgia and the South Sandwich Islands; HM Heard Island and McDonald Islands; ' +
    'KN Saint Kitts and Nevis; KP Democratic People’s Republic of Korea; KR Republic of Korea; ' +
    'LA Lao People’s Democratic Republic; LC Saint Lucia; MD Republic of Moldova; MF Saint Martin (French part); ' +
    'MM Myanmar; PM Saint Pierre and Miquelon; PS State of Palestine; RU Russian Federation; SH Saint Helena; ' +
    'SJ Svalbard and Jan Mayen; ST Sao Tome and Principe; SX Sint Maarten (Dutch part); SY Syrian Arab Republic; ' +
    'TR Türkiye; TT Trinidad and Tobago; TZ United Republic of Tanzania; VA Holy See; ' +
    'VC Saint Vincent and the Grenadines; VN Viet Nam; WF Wallis and Futuna',
  fr:
    'BN Brunéi Darussalam; BY Bélarus; CD République démocratique du Congo; CG Congo; CV Cabo Verde; ' +
    'FK Îles Falkland (Malvinas); IQ Iraq; KG Kirghizistan; KN Saint-Kitts-et-Nevis; ' +
    'KP République populaire démocratique de Corée; KR République de Corée; ' +
    'LA République démocratique populaire lao; LR Libéria; MD République de Moldova; MM Myanmar; NG Nigéria; ' +
    'NU Nioué; PS État de Palestine; RU Fédération de Russie; SV El Salvador; SY République arabe syrienne; ' +
    'TL Timor-Leste; TR Türkiye; TZ République-Unie de Tanzanie; VA Saint-Siège; VN Viet Nam',
  ar:
    'BN بروني دار السلام; CD جمهورية الكونغو الديمقراطية; CG الكونغو; CI كوت ديفوار; CL شيلي; CV كابو فيردي; ' +
    'CZ تشيكيا; DO الجمهورية الدومينيكية; EC إكوادور; FK جزر فوكلاند (مالفيناس); GA غابون; GW غينيا - بيساو; ' +
    'KI كيريباس; KN سانت كيتس ونيفس; KP جمهورية كوريا الشعبية الديمقراطية; KR جمهورية كوريا; ' +
    'LA جمهورية لاو الديمقراطية الشعبية; LK سري لانكا; LR ليبريا; LU لكسمبرغ; MD جمهورية مولدوفا; MM ميانمار; ' +
    'MT مالطة; MV ملديف; MZ موزامبيق; PS دولة فلسطين; RU الاتحاد الروسي; SC سيشيل; ST سان تومي وبرينسيبي; ' +
    'SY الجمهورية العربية السورية; TH تايلند; TZ جمهورية تنزانيا المتحدة; UY أوروغواي; VA الكرسي الرسولي; ' +
    'VN فييت نام; ZW زمبابوي',
  pt:
    'BN Brunei Darussalam; CD República Democrática do Congo; CG Congo; CI Côte d’Ivoire; ' +
    'FK Ilhas Falkland (Malvinas); KP República Popular Democrática da Coreia; KR República da Coreia; ' +
    'LA República Democrática Popular do Laos; MD República da Moldávia; MM Mianmar; PS Estado da Palestina; ' +
    'RU Federação da Rússia; SV El Salvador; SY República Árabe Síria; TZ República Unida da Tanzânia; VA Santa Sé',
  es:
    'BD Bangladesh; BH Bahrein; BJ Benin; BN Brunei Darussalam; BW Botswana; BY Belarús; DJ Djibouti; FJ Fiji; ' +
    'FK Islas Malvinas (Falkland); GW Guinea-Bissau; IQ Iraq; KE Kenya; KN Saint Kitts y Nevis; ' +
    'KP República Popular Democrática de Corea; KR República de Corea; KZ Kazajstán; ' +
    'LA República Democrática Popular Lao; LS Lesotho; MD República de Moldova; ML Malí; MM Myanmar; MW Malawi; ' +
    'NZ Nueva Zelandia; PG Papua Nueva Guinea; PS Estado de Palestina; PW Palau; QA Qatar; RO Rumania; ' +
    'RU Federación de Rusia; RW Rwanda; SA Arabia Saudita; SR Suriname; SY República Árabe Siria; SZ Eswatini; ' +
    'TR Türkiye; TT Trinidad y Tabago; TZ República Unida de Tanzanía; VA Santa Sede; VN Viet Nam; ZW Zimbabwe',
}

const known = new Map<Language, (code: string) => string>()

/** @param code ISO 3166-1 alpha-2; a code that nobody uses is its own name */
export function countryName(code: string, language: Language): string {
  const name = known.get(language) ?? namesIn(language)
  known.set(language, name)
  return name(code)
}

function namesIn(language: Language): (code: string) => string {
  const own = new Map(exceptions[language].split('; ').map((pair) => [pair.slice(0, 2), pair.slice(3)]))
  const names = new Intl.DisplayNames([formatLocales[language]], { type: 'region' })
  return (code) => own.get(code) ?? names.of(code) ?? code
}
