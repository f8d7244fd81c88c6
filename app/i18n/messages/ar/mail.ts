import type { mail as English } from '../en/mail.ts'

export const mail: Record<keyof typeof English, string> = {
  'mail.greeting': 'مرحبًا {name}،',
  'mail.closing': 'داراسا، تدريب الموظفين الحكوميين',
  'mail.copy': 'إن لم يُفتح الرابط فانسخ هذا العنوان في متصفحك:',

  'mail.confirm-address-subject': 'أكّد عنوان بريدك الإلكتروني',
  'mail.confirm-address-text':
    'طلبتَ حسابًا في {site}. افتح الرابط واضغط الزر في الصفحة: بذلك تؤكد أن هذا العنوان عنوانك ويُسجَّل دخولك.',
  'mail.confirm-address-link': 'تأكيد عنواني',
  'mail.confirm-address-note':
    'يُستعمل الرابط مرة واحدة خلال ثلاثة أيام. إن لم تطلب حسابًا فاحذف هذه الرسالة: من دون الزر لا يحدث شيء.',

  'mail.address-known-subject': 'لديك حساب بالفعل',
  'mail.address-known-text':
    'أراد أحدهم، ولعله أنت، إنشاء حساب في {site} بهذا العنوان. يوجد حساب بالفعل. سجّل الدخول به، أو اختر كلمة مرور جديدة إن نسيت كلمتك.',
  'mail.address-known-link': 'تسجيل الدخول',
  'mail.address-known-note': 'إن لم تكن أنت فلا حاجة إلى أي إجراء.',

  'mail.reset-password-subject': 'اختر كلمة مرور جديدة',
  'mail.reset-password-text': 'طُلبت كلمة مرور جديدة لحسابك في {site}. افتح الرابط واختر كلمة مرور.',
  'mail.reset-password-link': 'اختيار كلمة مرور جديدة',
  'mail.reset-password-note':
    'يُستعمل الرابط مرة واحدة خلال ساعة. إن لم تطلبه فاحذف هذه الرسالة: تبقى كلمة مرورك كما هي.',

  'mail.sign-in-slowed-subject': 'محاولات دخول كثيرة فاشلة إلى حسابك',
  'mail.sign-in-slowed-text':
    'فشلت عشر محاولات متتالية للدخول إلى حسابك في {site}. من الآن تمكن محاولة واحدة في الدقيقة. إن كنت أنت فانتظر دقيقة، أو اختر كلمة مرور جديدة بالرابط.',
  'mail.sign-in-slowed-link': 'اختيار كلمة مرور جديدة',
  'mail.sign-in-slowed-note':
    'يُستعمل الرابط مرة واحدة خلال ساعة. إن لم تكن أنت فلا حاجة إلى أي إجراء: لم يدخل أحد، وتبقى كلمة مرورك كما هي.',

  'mail.password-changed-subject': 'تغيّرت كلمة مرورك',
  'mail.password-changed-text': 'تغيّرت كلمة مرور حسابك في {site} وسُجّل الخروج من جميع الأجهزة الأخرى.',
  'mail.password-changed-link': 'اختيار كلمة مرور جديدة',
  'mail.password-changed-note': 'إن لم تكن أنت فاختر كلمة جديدة حالًا واكتب إلى مركز التدريب.',

  'mail.course-completed-subject': 'شهادتك: {course}',
  'mail.course-completed-text': 'أكملت دورة «{course}». شهادتك جاهزة في {site}.',
  'mail.course-completed-link': 'فتح شهادتي',
  'mail.course-completed-check': 'يمكن لكل من تعرضها عليه أن يتحقق منها هنا',
  'mail.course-completed-note': 'في صفحة الشهادة الملف المعدّ للطباعة والإرسال.',
}
