/** Texts under `scenario.` */
export const scenario = {
  'scenario.about': 'سيناريو · نحو {time}',
  'scenario.lead': 'حالة فيها خيارات، يقود كل منها إلى مشهد آخر فترى ما ينتج عنه. لا شيء على المحك: أعدها كما تشاء.',
  'scenario.you-chose': 'اخترت:',
  'scenario.score-of': '{gained, number} من {most, number} نقطة',
  'scenario.what-do-you-do': 'ماذا تفعل؟',
  'scenario.ended': 'ينتهي هذا الطريق هنا.',
  'scenario.result': 'حصلت على {gained, number} من {best, number} نقطة.',
  'scenario.again': 'أعدها من البداية',
  'scenario.go-on': 'تابع الدورة',
}
