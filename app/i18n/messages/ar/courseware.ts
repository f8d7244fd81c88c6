import type { courseware as English } from '../en/courseware.ts'

export const courseware: Record<keyof typeof English, string> = {
  'courseware.voice': 'صوت مهاجر: {who}.',
  'courseware.voice-note': 'سرد مركّب يستند إلى شهادات منشورة، والأسماء مبتكرة.',
  'courseware.desk': 'خذ هذا إلى مكتبك',
  'courseware.sources': 'المصادر',
  'courseware.show-data': 'عرض البيانات في جدول',
  'courseware.data-of': 'البيانات: {title}',
  'courseware.table-of': 'جدول: {columns}',
  'courseware.source': 'المصدر:',
  'courseware.revision': 'المراجعة:',
  'courseware.licence': 'الترخيص:',
  'courseware.millions': '{value} مليون',
  'courseware.thousands': '{value} ألف',
  'courseware.percent': '{value}%',
  'courseware.count': '{value}',
  'courseware.measure': '{measure}، {unit}',
  'courseware.in-millions': 'بالملايين',
  'courseware.in-thousands': 'بالآلاف',
  'courseware.in-percent': 'نسبة مئوية',
  'courseware.missing': 'غير متاح',
}
