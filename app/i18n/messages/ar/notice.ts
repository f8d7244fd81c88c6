import type { notice as English } from '../en/notice.ts'

export const notice: Record<keyof typeof English, string> = {
  'notice.enrolled': 'أنت الآن مسجَّل في الدورة. ابدأ بالدرس الأول.',
  'notice.withdrawn': 'غادرت الدورة. ما أنجزته محفوظ ويمكنك العودة.',
  'notice.resumed': 'عدت إلى الدورة حيث توقفت.',
  'notice.answers-saved': 'حُفظت إجاباتك.',
  'notice.profile-saved': 'حُفظ ملفك الشخصي.',
  'notice.password-changed': 'كلمة المرور الجديدة سارية. سُجّل خروجك من جميع الأجهزة الأخرى.',
  'notice.device-ended': 'سُجّل خروج الجهاز.',
  'notice.signed-out': 'سُجّل خروجك.',
  'notice.operator-made': 'أنت الآن مشغّل هذا الموقع.',
  'notice.confirmed': 'تأكّد عنوانك وسُجّل دخولك.',
}
