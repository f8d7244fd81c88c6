import type { accessibility as English } from '../en/accessibility.ts'

/** Texts under `accessibility.`: an honest statement. */
export const accessibility: Record<keyof typeof English, string> = {
  'accessibility.title': 'إمكانية الوصول',
  'accessibility.lead':
    'ينبغي أن يستطيع كل من يعمل في شؤون الهجرة متابعة هذه الدورات: ببصر أو سمع أو يدين تعمل على نحو مختلف، وعلى هاتف قديم، وعلى خط بطيء.',
  'accessibility.aim': 'هدفنا هو المستوى AA من إرشادات WCAG 2.2. نعتقد أن الصفحات تحققه، ولم تدققها جهة خارجية بعد.',
  'accessibility.works-title': 'ما يمكنك الاعتماد عليه',
  'accessibility.works-keyboard': 'كل شيء يعمل بلوحة المفاتيح وحدها، وموضعك ظاهر دائمًا.',
  'accessibility.works-reader':
    'العناوين والتسميات والجداول والرسائل موسومة ليقرأها قارئ الشاشة بترتيبها. والكلمات من لغة أخرى موسومة بلغتها.',
  'accessibility.works-zoom':
    'يمكن تكبير النص أربع مرات، ويُقرأ في عمود واحد على شاشة عرضها 320 نقطة. تتبع الألوان إعداد جهازك الفاتح أو الداكن، ولا يُقال شيء باللون وحده.',
  'accessibility.works-charts': 'لكل رسم بياني وصف وأرقامه في جدول.',
  'accessibility.works-plain':
    'تعمل الصفحات دون برامج نصية ودون صور وعلى المتصفحات القديمة؛ ولا شيء يتحرك أو يصدر صوتًا من تلقاء نفسه.',
  'accessibility.works-time': 'لا يُحدَّد لأي اختبار وقت دون إعلام قبل بدئه؛ وتُحفظ إجاباتك أولًا بأول.',
  'accessibility.works-pdf': 'ملف الشهادة موسوم لقارئات الشاشة (PDF/UA).',
  'accessibility.tested-title': 'كيف يُختبر',
  'accessibility.tested':
    'عند كل تغيير يبحث برنامج (axe) عن الأخطاء في الصفحات، ويمر متصفح بدورة كاملة دون برامج نصية وبالعربية. لم يختبر الصفحات بعد أشخاص ذوو إعاقة؛ فإن استطعت فأخبرنا بما واجهته.',
  'accessibility.known-title': 'ما ليس جيدًا بعد',
  'accessibility.known-tables': 'على الشاشة الضيقة تُمرَّر الجداول العريضة جانبيًا داخل إطار.',
  'accessibility.known-letters':
    'لا يعرض ملف الشهادة إلا الأسماء المكتوبة بالحروف اللاتينية والعربية واليونانية والكيريلية؛ أما الصفحة فتعرضها كلها ويمكن طباعتها.',
  'accessibility.known-signs': 'لا توجد مقاطع بلغة الإشارة.',
  'accessibility.tell-title': 'هل يعيقك شيء؟',
  'accessibility.tell-centre':
    'أخبر مركز التدريب الذي يدير {host} أو الشخص الذي عرّفك بالدورات: أي صفحة، وماذا حدث. وتحصل على النص بصيغة أخرى إن احتجت إليها.',
  'accessibility.tell-mail':
    'اكتب إلى {address}، أي إلى مركز التدريب الذي يدير {host}: أي صفحة، وماذا حدث. وتحصل على النص بصيغة أخرى إن احتجت إليها.',
}
