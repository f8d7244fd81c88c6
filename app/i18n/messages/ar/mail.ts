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
  'mail.help-report-subject': 'خطأ في صفحة ({number})',
  'mail.help-report-text': 'صادف أحدهم خطأ في {site} وكتب:',
  'mail.help-report-page': 'الصفحة',
  'mail.help-report-list': 'البلاغ، لتعليمه بأنه عولج',
  'mail.help-report-course': 'دورة تلك الصفحة',
  'mail.help-report-site': 'الموقع',
  'mail.help-report-note':
    'أجب عن هذه الرسالة: يذهب جوابك إلى {address}. الصفحة: {page}. رقم الطلب في السجل: {request}',

  'mail.sheet-reviewed-subject': 'قرأ مدرّبك: {title}',
  'mail.sheet-reviewed-text': 'قرأ مدرّب ما سلّمته في «{title}» على {site} وكتب إليك.',
  'mail.sheet-reviewed-link': 'اطّلع على رأي المدرّب',
  'mail.sheet-reviewed-note': 'يبقى ما سلّمته في ملف أعمالك، بكل نسخه.',
  'mail.course-completed-subject': 'شهادتك: {course}',
  'mail.course-completed-text': 'أكملت دورة «{course}». شهادتك جاهزة في {site}.',
  'mail.course-completed-link': 'فتح شهادتي',
  'mail.course-completed-check': 'يمكن لكل من تعرضها عليه أن يتحقق منها هنا',
  'mail.course-completed-note': 'في صفحة الشهادة الملف المعدّ للطباعة والإرسال.',
  'mail.second-factor-set-up-subject': 'أُعدّت خطوة ثانية لحسابك',
  'mail.second-factor-set-up-text':
    'من الآن يُطلب عند تسجيل الدخول إلى {site} رمز من تطبيقك إلى جانب كلمة المرور. وسُجّل خروج جميع الأجهزة الأخرى.',
  'mail.second-factor-replaced-subject': 'انتقلت خطوتك الثانية إلى تطبيق آخر',
  'mail.second-factor-replaced-text':
    'صارت رموز حسابك في {site} تأتي من تطبيق جديد. لم يعد التطبيق القديم ولا رموز الاسترداد القديمة صالحة، وسُجّل خروج جميع الأجهزة الأخرى.',
  'mail.second-factor-taken-off-subject': 'أُلغيت الخطوة الثانية لحسابك',
  'mail.second-factor-taken-off-text':
    'من الآن تكفي كلمة المرور وحدها للدخول إلى حسابك في {site}. وسُجّل خروج جميع الأجهزة الأخرى.',
  'mail.second-factor-taken-off-by-operator-subject': 'ألغى مركز التدريب خطوتك الثانية',
  'mail.second-factor-taken-off-by-operator-text':
    'بعد الإبلاغ عن ضياع الهاتف ورموز الاسترداد، ألغى من يشغّل {site} الخطوة الثانية لحسابك. سجّل الدخول بكلمة مرورك وأعدّ خطوة جديدة.',
  'mail.second-factor-codes-renewed-subject': 'لديك رموز استرداد جديدة',
  'mail.second-factor-codes-renewed-text': 'أُنشئت رموز استرداد جديدة لحسابك في {site}. لم تعد الرموز القديمة صالحة.',
  'mail.second-factor-code-used-subject': 'استُعمل أحد رموز الاسترداد الخاصة بك',
  'mail.second-factor-code-used-text':
    'سجّل أحدهم، ولعله أنت، الدخول إلى حسابك في {site} بكلمة المرور ورمز استرداد. لم يعد هذا الرمز صالحًا.',
  'mail.second-factor-link': 'عرض خطوتك الثانية',
  'mail.second-factor-note': 'إن لم تكن أنت فاختر كلمة مرور جديدة حالًا واكتب إلى مركز التدريب.',
  'mail.second-factor-slowed-subject': 'حاول شخص يعرف كلمة مرورك تسجيل الدخول',
  'mail.second-factor-slowed-text':
    'في {site} كانت كلمة مرورك صحيحة، ثم أُدخلت عشرة رموز خاطئة على التوالي. من الآن تمكن تجربة رمز واحد في الدقيقة. إن لم تكن أنت فاختر كلمة مرور جديدة حالًا.',
  'mail.second-factor-slowed-note': 'إن كنت أنت فانتظر دقيقة أو استعمل رمز استرداد.',
  'mail.role-granted-subject': 'أُسند إليك دور: {role}',
  'mail.role-granted-text':
    'أسند إليك مركز التدريب دورًا في {site}: {role}، {scope}. سُجّل خروج أجهزتك لأن الدخول بدور يتطلب خطوة ثانية: رمزًا من تطبيق، إلى جانب كلمة المرور.',
  'mail.role-ended-subject': 'انتهى دورك: {role}',
  'mail.role-ended-text':
    'أنهى مركز التدريب دورًا لك في {site}: {role}، {scope}. سُجّل خروج أجهزتك. تبقى دوراتك وشهاداتك كما هي.',
  'mail.role-link': 'تسجيل الدخول',
  'mail.role-note': 'إن لم تكن تتوقع ذلك فاكتب إلى مركز التدريب.',
  'mail.marks-corrected-subject': 'صُحّحت نتيجتك: {title}',
  'mail.marks-corrected-text':
    'عُدّت الإجابة الصحيحة عن أحد أسئلة «{title}» من دورة «{course}» على {site} خطأ، وكان ذلك خطأنا. أُعيد تقييم إجاباتك: صارت {before, number} من العلامات {after, number} من {maximum, number}.',
  'mail.marks-corrected-passed': 'وبذلك تكون قد نجحت.',
  'mail.marks-corrected-not-passed': 'وبذلك لم تعد علامة النجاح متحققة.',
  'mail.marks-corrected-link': 'اطّلع على نتيجتك',
  'mail.marks-corrected-note': 'إن كنت ترى أن إجابة صحيحة ما زالت خطأ فأجب عن هذه الرسالة.',
  'mail.answer-marked-subject': 'صُحّحت إجابتك: {title}',
  'mail.answer-marked-text': 'أعطى مدرّب درجات لإجابتك في «{title}» في {site}.',
  'mail.answer-marked-link': 'عرض نتيجتك',
  'mail.answer-marked-note': 'تُحتسب نتيجتك بهذه الدرجات.',
}
