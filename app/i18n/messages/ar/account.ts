import type { account as English } from '../en/account.ts'

export const account: Record<keyof typeof English, string> = {
  'account.name': 'الاسم الكامل',
  'account.name-hint': 'كما يجب أن يظهر في شهادتك، بأي كتابة كانت. يراه كل من يتحقق من الشهادة.',
  'account.name-kept': 'الشهادات التي صدرت تحتفظ بالاسم الذي صدرت به.',
  'account.email': 'البريد الإلكتروني',
  'account.email-hint': 'لتسجيل الدخول وللرسائل المتعلقة بدوراتك. لا يراه المتعلمون الآخرون.',
  'account.password': 'كلمة المرور',
  'account.password-hint': '15 محرفًا على الأقل. تكفي ثلاث كلمات أو أربع يسهل عليك تذكّرها.',
  'account.country': 'البلد',
  'account.country-hint': 'للإحصاء بحسب البلد في التقارير. اختر البلد الذي تعمل فيه.',
  'account.choose': 'اختر',
  'account.institution': 'المؤسسة',
  'account.institution-hint': 'الوزارة أو المكتب أو المنظمة، للإحصاء في التقارير. يراها مركز التدريب بجانب اسمك.',
  'account.language': 'لغة صفحاتك ورسائلك',
  'account.privacy-before': 'قرأتُ',
  'account.privacy-link': 'ما يُحفظ عني ومدة حفظه',

  'account.name-missing': 'اكتب اسمك كما يجب أن يظهر في شهادتك.',
  'account.name-long': 'اكتب الاسم في 120 محرفًا على الأكثر.',
  'account.email-wrong': 'اكتب عنوان بريد إلكتروني فيه @ مثل ⁦name@ministry.gov.eg⁩.',
  'account.country-missing': 'اختر بلدك.',
  'account.institution-long': 'اكتب اسم المؤسسة في 160 محرفًا على الأكثر.',
  'account.language-missing': 'اختر لغة.',
  'account.privacy-missing': 'اقرأ ما يُحفظ عنك ثم ضع علامة في هذه الخانة.',
  'account.password-missing': 'اكتب كلمة المرور.',
  'account.password-short': 'استعمل 15 محرفًا على الأقل لكلمة المرور.',
  'account.password-long': 'استعمل 200 محرف على الأكثر لكلمة المرور.',
  'account.password-repeats': 'تكرر كلمة المرور هذه الحروف نفسها. خذ ثلاث كلمات أو أربعًا مختلفة.',
  'account.password-common': 'تتألف كلمة المرور هذه من كلمات أو مفاتيح تُجرَّب أولًا. خذ كلمات أخرى.',
  'account.password-personal': 'لا تضع اسمك ولا عنوانك في كلمة المرور. خذ كلمات أخرى.',
  'account.current-password-wrong': 'هذه ليست كلمة المرور الحالية.',

  'account.sign-up-title': 'إنشاء حساب',
  'account.sign-up-lead':
    'للموظفين والشركاء الذين يتابعون دورة. يستغرق ذلك دقيقتين، ويمكن تغيير كل شيء لاحقًا ما عدا البريد الإلكتروني.',
  'account.sign-up': 'إنشاء حساب',
  'account.have-account': 'لديك حساب؟',
  'account.sent-title': 'تفقّد بريدك',
  'account.sent-lead': 'أُرسلت رسالة إلى العنوان الذي كتبته. افتح الرابط الوارد فيها للمتابعة.',
  'account.sent-wait':
    'قد يستغرق وصولها بضع دقائق. انظر أيضًا في مجلد الرسائل غير المرغوب فيها. الرابط صالح ثلاثة أيام. ولا تُرسَل رسالة ثانية قبل مرور عشر دقائق على الأخيرة.',
  'account.sent-again': 'لم تصل رسالة؟ تحقق من العنوان وأعد المحاولة:',

  'account.sign-in-title': 'تسجيل الدخول',
  'account.sign-in': 'تسجيل الدخول',
  'account.sign-in-back': 'سجّل الدخول للانتقال إلى الصفحة التي طلبتها.',
  'account.sign-in-held':
    'كانت جلستك قد انتهت. ما كتبته محفوظ عشر دقائق: سجّل الدخول بالحساب نفسه فيظهر لك من جديد جاهزًا للإرسال.',
  'account.sign-in-wrong':
    'البريد الإلكتروني وكلمة المرور غير متوافقين. تحقق منهما، أو اختر كلمة مرور جديدة عن طريق البريد.',
  'account.sign-in-wait':
    'كثرت المحاولات الفاشلة. انتظر دقيقة ثم حاول من جديد، أو اختر كلمة مرور جديدة عن طريق البريد.',
  'account.suspended': 'هذا الحساب مغلق حاليًا. اكتب إلى مركز التدريب.',
  'account.forgot': 'اختيار كلمة مرور جديدة',
  'account.forgot-before': 'نسيت كلمة المرور؟',
  'account.no-account': 'ليس لديك حساب بعد؟',

  'account.sign-out-title': 'تسجيل الخروج',
  'account.sign-out-lead': 'ما حفظته يبقى. على حاسوب مشترك، أغلق نافذة المتصفح أيضًا.',
  'account.sign-out': 'تسجيل الخروج',

  'account.title': 'الحساب',
  'account.lead': 'سجّلت الدخول بالعنوان {email}. لتغيير هذا العنوان اكتب إلى مركز التدريب.',
  'account.save': 'حفظ الملف الشخصي',
  'account.more': 'صفحات أخرى',
  'account.certificates': 'الشهادات',

  'account.change-title': 'تغيير كلمة المرور',
  'account.change-lead': 'عندئذٍ يُسجَّل خروجك من جميع الأجهزة الأخرى.',
  'account.current-password': 'كلمة المرور الحالية',
  'account.current-password-hint': 'حتى لا يغيّرها غيرك على حاسوب تركته.',
  'account.new-password': 'كلمة المرور الجديدة',
  'account.change': 'تغيير كلمة المرور',

  'account.devices-title': 'الأجهزة المسجَّل دخولها',
  'account.devices-lead': 'الأماكن التي سجّلت الدخول منها الآن. أنهِ ما لا تعرفه ثم غيّر كلمة المرور.',
  'account.device-unknown': 'متصفح غير معروف',
  'account.device-this': 'هذا الجهاز',
  'account.device-since': 'تسجيل الدخول',
  'account.device-seen': 'آخر استعمال',
  'account.date-time': '{date}، {time}',
  'account.device-end': 'إنهاء',
  'account.ending-title': 'هل تنهي هذا الدخول؟',
  'account.ending-lead': '{device}، سُجّل دخوله في {date} الساعة {time}. على من يستعمله أن يسجّل الدخول من جديد.',

  'account.confirm-title': 'تأكيد عنوانك',
  'account.confirm-lead':
    'أنت تؤكّد العنوان {email} لهذا الحساب. راجع البيانات أدناه وصحّحها إن لزم: الزر يؤكّدها ويسجّل دخولك.',
  'account.confirm-choose':
    'استُعمل هذا العنوان لإنشاء حساب أكثر من مرة وبكلمات مرور مختلفة. اختر الكلمة التي تسري من الآن.',
  'account.confirm': 'تأكيد وتسجيل الدخول',
  'account.over-title': 'لم يعد هذا الرابط صالحًا',
  'account.confirm-used': 'استُخدم هذا الرابط من قبل، أو انقضت أيامه الثلاثة. لقد سجّلت دخولك، فلا شيء يحتاج إلى تأكيد.',
  'account.confirm-over':
    'سبق استعماله أو انقضت أيامه الثلاثة. سجّل الدخول: إن كان العنوان ما زال ينتظر التأكيد وصلك رابط جديد بالبريد.',
  'account.link-over': 'لم يعد هذا الرابط صالحًا: سبق استعماله أو انقضى وقته.',

  'account.reset-title': 'اختيار كلمة مرور جديدة',
  'account.reset-ask-lead': 'اكتب البريد الإلكتروني لحسابك. سيصلك رابط بالبريد.',
  'account.reset-ask': 'إرسال الرابط',
  'account.reset-sent-lead': 'إن كان للعنوان حساب فقد أُرسلت إليه رسالة فيها رابط. الرابط صالح ساعة واحدة.',
  'account.reset-sent-wait':
    'قد يستغرق وصولها بضع دقائق. انظر أيضًا في مجلد الرسائل غير المرغوب فيها. ولا تُرسَل رسالة ثانية قبل مرور عشر دقائق على الأخيرة.',
  'account.reset-lead': 'للعنوان {email}. يُسجَّل خروج جميع الأجهزة، ويُسجَّل دخولك هنا.',
  'account.reset': 'حفظ كلمة المرور الجديدة',
  'account.reset-over': 'سبق استعماله أو انقضت ساعته. اطلب رابطًا جديدًا.',
  'account.reset-again': 'طلب رابط جديد',

  'account.claim-title': 'تشغيل هذا الموقع',
  'account.claim-lead':
    'يقرأ من يشغّل الخادم رمزًا يُستعمل مرة واحدة بين ما يعرضه عند بدئه. بهذا الرمز يصبح حسابك حساب المشغّل.',
  'account.code': 'رمز يُستعمل مرة واحدة',
  'account.code-hint': 'عشرون حرفًا ورقمًا في مجموعات من خمسة.',
  'account.claim': 'أصبح مشغّل الموقع',
  'account.claim-wrong': 'هذا الرمز غير صالح. خذ رمز آخر تشغيل: كل تشغيل يعرض رمزًا جديدًا.',
  'account.claim-wait': 'كثرت المحاولات الفاشلة. انتظر دقيقة ثم حاول من جديد.',
  'account.roles': 'أدوارك',
  'account.role-since': '{role}، {scope}، منذ {from}.',
  'account.role-since-until': '{role}، {scope}، منذ {from} حتى نهاية {until}.',
  'account.role-trainer-can':
    'ما يبلّغ عنه القراء من صفحات الدورة يصل إليك بالبريد: أجب على تلك الرسالة. لا توجد صفحة للمدرّبين بعد.',
  'account.role-coordinator-can': 'لا توجد صفحة للمنسّقين بعد، فليس عليك فعل شيء.',
  'account.role-issuer-can': 'لا توجد صفحة لمُصدري الشهادات بعد: تصدر الشهادات تلقائيًا عند إكمال الدورة.',
  'account.role-operator-can': 'الأشخاص والبريد والمحتوى والإعدادات بين يديك.',
}
