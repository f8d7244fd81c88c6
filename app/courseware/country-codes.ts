/**
 * Names for the country codes of datasets (ISO 3166-1 alpha-3) and for the few codes that statistics offices add. Countries
 * are named as in the list at sign-up. Names express no view on status or borders.
 */
import { countryName } from '#app/i18n/country-names.ts'
import { languages } from '#app/i18n/locales.ts'
import type { Words } from './schemas.ts'

/** alpha-3 and alpha-2 of each, ISO 3166-1 */
const pairs =
  'ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT AZEAZ BDIBI ' +
  'BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT ' +
  'BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU ' +
  'CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET ' +
  'FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR ' +
  'GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR ' +
  'IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB ' +
  'LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH ' +
  'MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE ' +
  'NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE PHLPH PLWPW PNGPG POLPL ' +
  'PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ ' +
  'SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC ' +
  'TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY ' +
  'USAUS UZBUZ VATVA VCTVC VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA ZMBZM ZWEZW'

const alpha2 = new Map(pairs.split(' ').map((pair) => [pair.slice(0, 3), pair.slice(3)]))

/** Codes beyond ISO 3166-1, as the World Bank, UN DESA, UNHCR and IDMC use them. */
const others: Record<string, Words> = {
  WLD: { en: 'World', fr: 'Monde', ar: 'العالم', pt: 'Mundo', es: 'Mundo' },
  XKX: {
    en: 'Kosovo (UNSC resolution 1244)',
    fr: 'Kosovo (résolution 1244 du Conseil de sécurité)',
    ar: 'كوسوفو (قرار مجلس الأمن 1244)',
    pt: 'Kosovo (resolução 1244 do Conselho de Segurança)',
    es: 'Kosovo (resolución 1244 del Consejo de Seguridad)',
  },
  CHI: {
    en: 'Channel Islands',
    fr: 'Îles Anglo-Normandes',
    ar: 'جزر القنال',
    pt: 'Ilhas do Canal',
    es: 'Islas del Canal',
  },
  AB9: { en: 'Abyei Area', fr: 'Zone d’Abyei', ar: 'منطقة أبيي', pt: 'Área de Abyei', es: 'Zona de Abyei' },
  ANT: {
    en: 'Netherlands Antilles (former)',
    fr: 'Antilles néerlandaises (anciennes)',
    ar: 'جزر الأنتيل الهولندية (سابقًا)',
    pt: 'Antilhas Neerlandesas (antigas)',
    es: 'Antillas Neerlandesas (antiguas)',
  },
  UNK: { en: 'Unknown', fr: 'Inconnu', ar: 'غير معروف', pt: 'Desconhecido', es: 'Desconocido' },
  XXA: { en: 'Stateless', fr: 'Apatrides', ar: 'عديمو الجنسية', pt: 'Apátridas', es: 'Apátridas' },
  TIB: { en: 'Tibetan', fr: 'Tibétains', ar: 'تبتيون', pt: 'Tibetanos', es: 'Tibetanos' },
}

/** The name of a code in five languages, or null when nobody uses the code. */
export function codeWords(code: string): Words | null {
  if (Object.hasOwn(others, code)) return others[code]!
  const country = alpha2.get(code)
  if (country === undefined) return null
  const named = languages.map((language) => [language, countryName(country, language)])
  return Object.fromEntries(named) as Words
}
