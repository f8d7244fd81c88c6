import type { shell as English } from '../en/shell.ts'

export const shell: Record<keyof typeof English, string> = {
  'shell.skip': 'انتقل إلى المحتوى',
  'shell.languages': 'اللغة',
  'shell.main': 'القائمة الرئيسية',
  'shell.account-menu': 'حسابك',
  'shell.catalogue': 'الدورات',
  'shell.my-courses': 'دوراتي',
  'shell.certificates': 'الشهادات',
  'shell.verify': 'التحقق من شهادة',
  'shell.account': 'الحساب',
  'shell.sign-out': 'تسجيل الخروج',
  'shell.sign-in': 'تسجيل الدخول',
  'shell.sign-up': 'إنشاء حساب',
  'shell.about': 'عن هذا الموقع',
  'shell.privacy': 'بياناتك',
  'shell.help': 'هل من خطأ في هذه الصفحة؟',
  'shell.author': 'التأليف',
  'shell.operate': 'إدارة الموقع',
}
