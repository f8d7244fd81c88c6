import type { ui as English } from '../en/ui.ts'

export const ui: Record<keyof typeof English, string> = {
  'ui.comma': '، ',
  'ui.crumbs': 'موقعك في الموقع',
  'ui.threads': 'أُنجز {done, number} من {total, number}',
  'ui.optional': '(اختياري)',
  'ui.error': 'خطأ:',
  'ui.summary':
    '{count, plural, zero {لا حقول تحتاج إلى مراجعة} one {حقل واحد يحتاج إلى مراجعة} two {حقلان يحتاجان إلى مراجعة} few {# حقول تحتاج إلى مراجعة} many {# حقلًا يحتاج إلى مراجعة} other {# حقل يحتاج إلى مراجعة}}',
  'ui.summary-line': '{label}: {message}',
  'ui.shown-in':
    'هذا النص غير متاح بالعربية بعد، وهو معروض {language, select, en {بالإنجليزية} fr {بالفرنسية} pt {بالبرتغالية} es {بالإسبانية} other {بالعربية}}.',
  'ui.lessons-in':
    'دروس هذه الدورة واختباراتها غير متاحة بالعربية بعد، وهي معروضة {language, select, en {بالإنجليزية} fr {بالفرنسية} pt {بالبرتغالية} es {بالإسبانية} other {بالعربية}}.',
  'ui.lessons-part-in':
    'بعض دروس هذه الدورة أو اختباراتها غير متاح بالعربية بعد، وهو معروض {language, select, en {بالإنجليزية} fr {بالفرنسية} pt {بالبرتغالية} es {بالإسبانية} other {بالعربية}}.',
  'ui.errata': 'تصحيحات',
  'ui.erratum': 'صُحّحت الإجابة الصحيحة لأحد الأسئلة، وأُعيد تقييم كل الإجابات عنه.',
}
