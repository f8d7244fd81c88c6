import type { notice as English } from '../en/notice.ts'

export const notice: Record<keyof typeof English, string> = {
  'notice.enrolled': 'أنت الآن مسجَّل في الدورة. ابدأ بالدرس الأول.',
  'notice.withdrawn': 'غادرت الدورة. ما أنجزته محفوظ ويمكنك العودة.',
  'notice.resumed': 'عدت إلى الدورة حيث توقفت.',
  'notice.answers-saved': 'حُفظت إجاباتك.',
  'notice.extra-time-given': 'حُفظ الوقت الإضافي.',
  'notice.work-reviewed': 'أُرسل رأيك، وتصل المتعلّم رسالة بالبريد.',
  'notice.sheet-saved': 'حُفظ ما ملأته.',
  'notice.sheet-handed-in': 'سُلّم.',
  'notice.profile-saved': 'حُفظ ملفك الشخصي.',
  'notice.password-changed': 'كلمة المرور الجديدة سارية. سُجّل خروجك من جميع الأجهزة الأخرى.',
  'notice.device-ended': 'سُجّل خروج الجهاز.',
  'notice.signed-out': 'سُجّل خروجك.',
  'notice.operator-made': 'أنت الآن مشغّل هذا الموقع.',
  'notice.confirmed': 'تأكّد عنوانك وسُجّل دخولك.',
  'notice.settings-changed': 'حُفظت الإعدادات.',
  'notice.logo-changed': 'الشعار الجديد في مكانه.',
  'notice.logo-removed': 'أُزيل الشعار. تحتفظ به الشهادات الصادرة من قبل.',
  'notice.account-suspended': 'أُغلق الحساب وسُجّل خروج أجهزته.',
  'notice.account-reinstated': 'فُتح الحساب من جديد.',
  'notice.role-granted': 'مُنح الدور. للتراجع أنهِه أدناه.',
  'notice.role-ended': 'انتهى الدور. للتراجع اضغط «أعِد» بجانبه.',
  'notice.second-factor-on': 'الخطوة الثانية مفعَّلة. سُجّل خروج جميع الأجهزة الأخرى.',
  'notice.second-factor-off': 'أُلغيت الخطوة الثانية. سُجّل خروج جميع الأجهزة الأخرى.',
  'notice.recovery-codes-few':
    'استعملت رمز استرداد ولم يبق إلا القليل. أنشئ رموزًا جديدة في «الحساب»، «الخطوة الثانية لتسجيل الدخول».',
  'notice.recovery-codes-none':
    'كان ذلك آخر رمز استرداد لديك. أنشئ رموزًا جديدة الآن في «الحساب»، «الخطوة الثانية لتسجيل الدخول».',
  'notice.report-closed': 'عُلّم البلاغ بأنه عولج.',
  'notice.report-reopened': 'البلاغ مفتوح من جديد.',
  'notice.second-factor-taken-off': 'أُلغيت الخطوة الثانية. سُجّل خروج جميع أجهزة الحساب.',
}
