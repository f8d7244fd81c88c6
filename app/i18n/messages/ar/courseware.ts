import type { courseware as English } from '../en/courseware.ts'

export const courseware: Record<keyof typeof English, string> = {
  'courseware.voice': 'صوت مهاجر: {who}.',
  'courseware.voice-note': 'سرد مركّب يستند إلى شهادات منشورة، والأسماء مبتكرة.',
  'courseware.desk': 'خذ هذا إلى مكتبك',
  'courseware.case': 'حالة خطوةً بخطوة',
  'courseware.sources': 'المصادر',
  'courseware.show-data': 'عرض البيانات في جدول',
  'courseware.whole-dataset': 'مجموعة البيانات كاملةً مع ملفها',
  'courseware.data-of': 'البيانات: {title}',
  'courseware.table-of': 'جدول: {columns}',
  'courseware.source': 'المصدر:',
  'courseware.revision': 'المراجعة:',
  'courseware.licence': 'الترخيص:',
  'courseware.millions':
    '{count, plural, one {{value} مليون} two {{value} مليون} few {{value} ملايين} many {{value} مليون} other {{value} مليون}}',
  'courseware.thousands':
    '{count, plural, one {{value} ألف} two {{value} ألف} few {{value} آلاف} many {{value} ألف} other {{value} ألف}}',
  'courseware.percent': '{value}%',
  'courseware.count': '{value}',
  'courseware.measure': '{measure}، {unit}',
  'courseware.in-millions': 'بالملايين',
  'courseware.in-thousands': 'بالآلاف',
  'courseware.in-percent': 'نسبة مئوية',
  'courseware.scale-cut': 'لا يبدأ المقياس من الصفر: تُقارَن المواضع لا الأطوال.',
  'courseware.same-scale': 'كلها على مقياس واحد، من 0 إلى {highest}.',
  'courseware.missing': 'غير متاح',
}
