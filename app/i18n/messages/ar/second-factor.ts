import type { secondFactor as English } from '../en/second-factor.ts'

export const secondFactor: Record<keyof typeof English, string> = {
  'second-factor.title': 'الخطوة الثانية لتسجيل الدخول',
  'second-factor.lead':
    'إلى جانب كلمة المرور، يُطلب عند تسجيل الدخول رمز من تطبيق على هاتفك. فمن عرف كلمة مرورك لا يستطيع الدخول مع ذلك.',
  'second-factor.asked':
    'لك دور في هذا الموقع. تُفتح صفحات هذا الدور بعد إعداد الخطوة الثانية، أما دوراتك فتبقى مفتوحة كما هي.',
  'second-factor.none': 'ليس لحسابك خطوة ثانية.',
  'second-factor.since': 'أُعدّت في',
  'second-factor.codes-left': 'رموز الاسترداد الباقية',
  'second-factor.codes-of': '{left, number} من {made, number}',
  'second-factor.codes-few':
    'لم يبق إلا القليل من رموز الاسترداد. أنشئ رموزًا جديدة قبل أن تنفد: من دون الهاتف والرموز لا يمكنك تسجيل الدخول.',

  'second-factor.set-up-title': 'إعداد الخطوة الثانية',
  'second-factor.set-up-lead': 'يلزم لذلك ثلاث دقائق وهاتف، أو برنامج على حاسوبك الخاص.',
  'second-factor.app': '1. تطبيق يعطي الرموز',
  'second-factor.app-text':
    'يصلح أي تطبيق للرموز الزمنية (TOTP): ‏Aegis أو FreeOTP أو Google Authenticator أو Microsoft Authenticator، أو KeePassXC على حاسوب. إن كان لديك واحد منها فاستعمله.',
  'second-factor.key-title': '2. أعطه المفتاح',
  'second-factor.key-text':
    'امسح المربع بالتطبيق. إن كان التطبيق على هذا الجهاز نفسه فاستعمل الرابط، أو اكتب المفتاح فيه.',
  'second-factor.square': 'رمز مربع يحمل مفتاح التطبيق',
  'second-factor.open-app': 'فتح التطبيق على هذا الجهاز',
  'second-factor.key': 'المفتاح',
  'second-factor.code-title': '3. أثبت أنه يعمل',
  'second-factor.new-code': 'رمز من التطبيق',
  'second-factor.app-code-hint': 'ستة أرقام تتجدد كل 30 ثانية. إن لم يُقبل أي رمز فاجعل الهاتف يضبط ساعته تلقائيًا.',
  'second-factor.set-up': 'تفعيل الخطوة الثانية',
  'second-factor.later': 'لاحقًا: إلى دوراتي',
  'second-factor.password-hint': 'حتى لا يفعل ذلك غيرك على حاسوب تركته.',

  'second-factor.replace-title': 'الانتقال إلى هاتف أو تطبيق آخر',
  'second-factor.replace-lead':
    'أعطِ المفتاح للتطبيق الجديد، ثم أثبت هويتك بالاثنين. لن يعمل التطبيق القديم هنا بعد ذلك، ويُسجَّل خروج جميع الأجهزة الأخرى، وتحصل على رموز استرداد جديدة.',
  'second-factor.old-code': 'رمز من التطبيق الحالي أو رمز استرداد',
  'second-factor.new-app-code': 'رمز من التطبيق الجديد',
  'second-factor.replace': 'الانتقال إلى التطبيق الجديد',
  'second-factor.remove-title': 'إلغاء الخطوة الثانية',
  'second-factor.remove-lead': 'بعد ذلك تكفي كلمة المرور وحدها لتسجيل دخولك. ويُسجَّل خروج جميع الأجهزة الأخرى.',
  'second-factor.remove-asked': 'تُغلق صفحات دورك إلى أن تُعدّ خطوة ثانية جديدة.',
  'second-factor.remove': 'إلغاؤها',
  'second-factor.renew-title': 'إنشاء رموز استرداد جديدة',
  'second-factor.renew-lead': 'تحصل على عشرة رموز جديدة. أما التي لديك فلا تعود صالحة.',
  'second-factor.either-code': 'رمز من التطبيق أو رمز استرداد',
  'second-factor.back': 'العودة إلى الخطوة الثانية',

  'second-factor.codes-title': 'رموز الاسترداد الخاصة بك',
  'second-factor.codes-lead':
    'يُدخلك كل رمز منها مرة واحدة إذا ضاع الهاتف أو تعطّل. اطبع هذه الصفحة أو اكتب الرموز واحفظها بعيدًا عن الهاتف: لا تُعرض إلا الآن.',
  'second-factor.codes-for': 'للعنوان {email} في {site}',
  'second-factor.print': 'طباعة',
  'second-factor.copy': 'نسخ الرموز',
  'second-factor.copied': 'نُسخت الرموز.',
  'second-factor.kept': 'حفظتُها',
  'second-factor.codes-over':
    'لا توجد رموز للعرض: تُعرض مرة واحدة بعد إنشائها مباشرة. إن لم تكن قد حفظت شيئًا منها فأنشئ رموزًا جديدة.',

  'second-factor.code-title-sign-in': 'اكتب رمزك',
  'second-factor.code-lead': 'كلمة المرور صحيحة. والآن الرمز من تطبيقك.',
  'second-factor.recovery-title': 'استعمال رمز استرداد',
  'second-factor.recovery-lead': 'كلمة المرور صحيحة. يُستعمل كل رمز استرداد مرة واحدة.',
  'second-factor.recovery-code': 'رمز الاسترداد',
  'second-factor.recovery-code-hint': 'اثنا عشر حرفًا ورقمًا في مجموعات من أربعة.',
  'second-factor.no-phone': 'الهاتف ليس معك؟',
  'second-factor.use-app': 'استعمال رمز التطبيق',
  'second-factor.lost':
    'ضاع الهاتف ورموز الاسترداد معًا؟ اكتب إلى مركز التدريب: يستطيع إلغاء الخطوة الثانية بعد أن يتأكد من هويتك.',
  'second-factor.somebody-else': 'تسجيل الدخول بحساب آخر',

  'second-factor.code-missing': 'اكتب الرمز.',
  'second-factor.code-long': 'هذا أطول من رمز. اكتب رمزًا واحدًا.',
  'second-factor.app-code-wrong': 'هذا الرمز غير صحيح أو سبق استعماله. انتظر الرمز التالي في التطبيق واكتبه.',
  'second-factor.recovery-code-wrong': 'رمز الاسترداد هذا غير صحيح أو سبق استعماله. تحقق منه أو خذ رمزًا آخر.',
  'second-factor.either-code-wrong':
    'هذا الرمز غير صحيح أو سبق استعماله. خذ الرمز التالي في التطبيق أو رمز استرداد آخر.',
  'second-factor.new-code-wrong':
    'هذا الرمز لا يوافق المفتاح في هذه الصفحة. اكتب الرمز الذي يعرضه التطبيق الآن؛ وإن لم يُقبل أي رمز فاجعل الهاتف يضبط ساعته تلقائيًا.',
  'second-factor.code-wait': 'كثرت الرموز الخاطئة. انتظر دقيقة ثم حاول من جديد.',
  'second-factor.over': 'انتهت محاولة الدخول هذه. ابدأ من جديد بكلمة مرورك.',
  'second-factor.there': 'لحسابك خطوة ثانية بالفعل. لتغيير الهاتف افتح صفحتها.',
  'second-factor.none-any-more': 'لم تعد لحسابك خطوة ثانية. أعدّها أولًا.',
}
