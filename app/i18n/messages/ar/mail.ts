import type { mail as English } from '../en/mail.ts'

export const mail: Record<keyof typeof English, string> = {
  'mail.greeting': '{name}،',
  'mail.sent-by': 'أُرسلت هذه الرسالة من {address} بسبب إجراء تم هناك باستخدام عنوانك.',
  'mail.confirm-subject': 'أكّد عنوانك في Darasa',
  'mail.confirm': 'سجّلت بهذا العنوان. بقيت خطوة واحدة: افتح الصفحة أدناه وأكّد.',
  'mail.confirm-link': 'تأكيد عنواني',
  'mail.confirm-end': 'يعمل الرابط مرة واحدة خلال ثلاثة أيام. إن لم تكن أنت من سجّل فلا تفعل شيئًا: يبقى الحساب مغلقًا.',
  'mail.known-subject': 'لعنوانك حساب من قبل',
  'mail.known': 'سجّل شخص ما، وربما أنت، بهذا العنوان. لهذا العنوان حساب من قبل فلم يتغير شيء. يمكنك تسجيل الدخول أو طلب كلمة مرور جديدة.',
  'mail.known-link': 'تسجيل الدخول',
  'mail.reset-subject': 'اختر كلمة مرور جديدة في Darasa',
  'mail.reset': 'طُلبت كلمة مرور جديدة للحساب المرتبط بهذا العنوان.',
  'mail.reset-link': 'اختيار كلمة مرور جديدة',
  'mail.reset-end': 'يعمل الرابط مرة واحدة خلال ساعة. إن لم تكن أنت من طلب فلا تفعل شيئًا: تبقى كلمة مرورك كما هي.',
  'mail.changed-subject': 'تغيّرت كلمة مرورك',
  'mail.changed': 'تغيّرت كلمة مرور حسابك وسُجّل خروج جميع الأجهزة الأخرى. إن لم تكن أنت من غيّرها فاختر كلمة جديدة فورًا.',
  'mail.changed-link': 'اختيار كلمة مرور جديدة',
  'mail.completed-subject': 'شهادتك: {course}',
  'mail.completed': 'أكملت دورة «{course}». شهادتك جاهزة، ويمكن لأي شخص التحقق منها برقمها.',
  'mail.completed-link': 'فتح شهادتي',
}
