/** The learners of the demo world: invented people, plain data. Who is asked for fewer gets the first ones. */
import type { Language } from '#app/i18n/locales.ts'
import type { Fate } from './story.ts'

export interface Learner {
  /** as it stands on the certificate */
  name: string
  /** before the `@` */
  login: string
  /** ISO 3166-1 alpha-2 */
  country: string
  institution: string
  language: Language
  fate: Fate
  /** the group she began with; null: by herself, in a week of her own */
  group: 'ministry' | 'office' | null
}

type Row = [name: string, login: string, country: string, institution: string, language: Language, fate: Fate]

/** Officials of one ministry in one country: they began in the second week. */
export const ministry = 'Ministry of Labour and Social Protection'

/** One office with people of six countries: they began in the fifth week. */
export const office = 'Regional Office for Labour Mobility'

/** The first six stand for all: with a certificate, in the middle, in Arabic, failed, left, closed. */
const alone: Row[] = [
  ['Amina Sow', 'amina.sow', 'SN', 'Ministère du Travail', 'fr', 'passed'],
  ['João Baptista Kiala', 'joao.kiala', 'AO', 'Instituto Nacional de Estatística', 'pt', 'going'],
  ['هالة عبد الرحمن', 'hala.abdelrahman', 'EG', 'وزارة القوى العاملة', 'ar', 'going'],
  ['Lucía Fernández Peña', 'lucia.fernandez', 'CO', 'Ministerio del Trabajo', 'es', 'failed'],
  ['Thierry Nguema', 'thierry.nguema', 'CM', 'Institut national de la statistique', 'fr', 'withdrew'],
  ['Daniel Ofori', 'daniel.ofori', 'GH', 'Statistical Service', 'en', 'suspended'],
  ['Mamadou Lamine Faye', 'mamadou.faye', 'SN', 'Agence nationale de la statistique', 'fr', 'middle'],
  ['Affoué Kouadio', 'affoue.kouadio', 'CI', 'Ministère de l’Intégration', 'fr', 'passed-second'],
  ['Oumar Traoré', 'oumar.traore', 'ML', 'Haut Conseil des Maliens', 'fr', 'beginning'],
  ['Fatoumata Keïta', 'fatoumata.keita', 'ML', 'Institut national de la statistique', 'fr', 'passed'],
  ['Solange Mbarga', 'solange.mbarga', 'CM', 'Ministère du Travail', 'fr', 'middle'],
  ['Étienne Fouda', 'etienne.fouda', 'CM', 'Ministère des Relations extérieures', 'fr', 'enrolled'],
  ['يوسف بنعلي', 'youssef.benali', 'MA', 'المندوبية السامية للتخطيط', 'ar', 'passed'],
  ['خديجة العمراني', 'khadija.amrani', 'MA', 'وزارة الشغل', 'ar', 'middle'],
  ['Nabil Cherkaoui', 'nabil.cherkaoui', 'MA', 'Ministère de la Santé', 'fr', 'signed-up'],
  ['منى الطرابلسي', 'mouna.trabelsi', 'TN', 'المعهد الوطني للإحصاء', 'ar', 'passed-second'],
  ['Slim Gharbi', 'slim.gharbi', 'TN', 'Ministère des Affaires sociales', 'fr', 'middle'],
  ['أحمد شوقي منصور', 'ahmed.mansour', 'EG', 'الجهاز المركزي للتعبئة العامة والإحصاء', 'ar', 'passed'],
  ['سارة فؤاد حنا', 'sara.hanna', 'EG', 'وزارة الخارجية', 'ar', 'beginning'],
  ['طارق المصري', 'tarek.elmasry', 'EG', 'وزارة القوى العاملة', 'ar', 'unconfirmed'],
  ['رنا الخطيب', 'rana.khatib', 'JO', 'دائرة الإحصاءات العامة', 'ar', 'passed'],
  ['عمر الزعبي', 'omar.zoubi', 'JO', 'وزارة العمل', 'ar', 'middle'],
  ['الطيب إدريس', 'eltayeb.idris', 'SD', 'الجهاز المركزي للإحصاء', 'ar', 'came-back'],
  ['إحسان عثمان', 'ihsan.osman', 'SD', 'وزارة العمل', 'ar', 'enrolled'],
  ['Abena Mensah', 'abena.mensah', 'GH', 'Immigration Service', 'en', 'passed'],
  ['Chidinma Okafor', 'chidinma.okafor', 'NG', 'Bureau of Statistics', 'en', 'passed-third'],
  ['Neema Mushi', 'neema.mushi', 'TZ', 'Immigration Department', 'en', 'passed'],
  ['Baraka Massawe', 'baraka.massawe', 'TZ', 'Bureau of Statistics', 'en', 'middle'],
  ['Hirut Bekele', 'hirut.bekele', 'ET', 'Statistical Service', 'en', 'used-up'],
  ['Dawit Alemu', 'dawit.alemu', 'ET', 'Ministry of Labour and Skills', 'en', 'passed'],
  ['Conceição Domingos', 'conceicao.domingos', 'AO', 'Serviço de Migração', 'pt', 'passed'],
  ['Nelson Cassoma', 'nelson.cassoma', 'AO', 'Ministério do Trabalho', 'pt', 'signed-up'],
  ['Graça Macuácua', 'graca.macuacua', 'MZ', 'Instituto Nacional de Estatística', 'pt', 'passed-second'],
  ['Hélder Nhantumbo', 'helder.nhantumbo', 'MZ', 'Serviço Nacional de Migração', 'pt', 'middle'],
  ['Ilda Mondlane', 'ilda.mondlane', 'MZ', 'Ministério do Trabalho', 'pt', 'beginning'],
  ['Zuleica Évora', 'zuleica.evora', 'CV', 'Alta Autoridade para a Imigração', 'pt', 'passed'],
  ['Andrés Felipe Ríos', 'andres.rios', 'CO', 'Ministerio de Relaciones Exteriores', 'es', 'passed'],
  ['Rosa Quispe Mamani', 'rosa.quispe', 'PE', 'Instituto Nacional de Estadística', 'es', 'failed'],
  ['Íñigo Salazar Núñez', 'inigo.salazar', 'PE', 'Ministerio de Trabajo', 'es', 'middle'],
  ['Purificación Nsue Obama', 'purificacion.nsue', 'GQ', 'Instituto Nacional de Estadística', 'es', 'passed'],
  ['Anacleto Ondó Mba', 'anacleto.ondo', 'GQ', 'Ministerio de Trabajo', 'es', 'unconfirmed'],
]

const ofMinistry: Row[] = [
  ['Wanjiku Kamau', 'wanjiku.kamau', 'KE', ministry, 'en', 'passed'],
  ['Brian Kiprotich', 'brian.kiprotich', 'KE', ministry, 'en', 'passed'],
  ['Akinyi Odhiambo', 'akinyi.odhiambo', 'KE', ministry, 'en', 'passed-second'],
  ['Hassan Abdi Noor', 'hassan.noor', 'KE', ministry, 'en', 'passed'],
  ['Mercy Chebet', 'mercy.chebet', 'KE', ministry, 'en', 'middle'],
  ['Peter Mutua', 'peter.mutua', 'KE', ministry, 'en', 'failed'],
  ['Joyce Nyambura', 'joyce.nyambura', 'KE', ministry, 'en', 'middle'],
  ['Kevin Wafula', 'kevin.wafula', 'KE', ministry, 'en', 'beginning'],
  ['Zainab Mwinyi', 'zainab.mwinyi', 'KE', ministry, 'en', 'withdrew'],
]

const ofOffice: Row[] = [
  ['Ndèye Coumba Ndour', 'ndeye.ndour', 'SN', office, 'fr', 'passed'],
  ['Serigne Mbacké Diop', 'serigne.diop', 'SN', office, 'fr', 'going'],
  ['Yao N’Guessan', 'yao.nguessan', 'CI', office, 'fr', 'passed-second'],
  ['Mariam Bamba', 'mariam.bamba', 'CI', office, 'fr', 'middle'],
  ['Aïssata Coulibaly', 'aissata.coulibaly', 'ML', office, 'fr', 'beginning'],
  ['Kwame Boateng', 'kwame.boateng', 'GH', office, 'en', 'beginning'],
  ['Efua Asante', 'efua.asante', 'GH', office, 'en', 'failed'],
  ['Oluwaseun Adeyemi', 'oluwaseun.adeyemi', 'NG', office, 'en', 'going'],
  ['Hadiza Bello', 'hadiza.bello', 'NG', office, 'en', 'enrolled'],
  ['Ailton Tavares Lima', 'ailton.lima', 'CV', office, 'pt', 'signed-up'],
]

export const learners: Learner[] = [
  ...alone.map((row) => learner(row, null)),
  ...ofMinistry.map((row) => learner(row, 'ministry')),
  ...ofOffice.map((row) => learner(row, 'office')),
]

function learner([name, login, country, institution, language, fate]: Row, group: Learner['group']): Learner {
  return { name, login, country, institution, language, fate, group }
}
