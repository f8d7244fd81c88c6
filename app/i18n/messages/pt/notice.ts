import type { notice as English } from '../en/notice.ts'

export const notice: Record<keyof typeof English, string> = {
  'notice.enrolled': 'Está inscrito. Comece pela primeira lição.',
  'notice.withdrawn': 'Saiu do curso. O que fez fica guardado e pode voltar.',
  'notice.resumed': 'Está de volta ao curso, no ponto onde o deixou.',
  'notice.answers-saved': 'As suas respostas estão guardadas.',
  'notice.extra-time-given': 'O tempo adicional está guardado.',
  'notice.work-reviewed': 'O seu parecer foi enviado; o formando recebe um e-mail.',
  'notice.sheet-saved': 'O que preencheu está guardado.',
  'notice.sheet-handed-in': 'Entregue.',
  'notice.profile-saved': 'O seu perfil está guardado.',
  'notice.password-changed': 'A nova palavra-passe está ativa. Todos os outros dispositivos foram desligados da conta.',
  'notice.device-ended': 'O dispositivo foi desligado da conta.',
  'notice.signed-out': 'Saiu da sua conta.',
  'notice.operator-made': 'Passa agora a administrar este sítio.',
  'notice.confirmed': 'O seu endereço está confirmado e entrou na conta.',
  'notice.settings-changed': 'As definições foram guardadas.',
  'notice.logo-changed': 'O novo logótipo está no lugar.',
  'notice.logo-removed': 'O logótipo foi retirado. Os certificados já emitidos mantêm-no.',
  'notice.account-suspended': 'A conta foi fechada. Os seus dispositivos terminaram a sessão.',
  'notice.account-reinstated': 'A conta está de novo aberta.',
  'notice.role-granted': 'A função foi atribuída. Para voltar atrás, termine-a em baixo.',
  'notice.role-ended': 'A função terminou. Para voltar atrás, prima «Devolver» ao lado.',
  'notice.second-factor-on': 'O segundo passo está ativo. A sessão terminou em todos os outros dispositivos.',
  'notice.second-factor-off': 'O segundo passo foi retirado. A sessão terminou em todos os outros dispositivos.',
  'notice.recovery-codes-few':
    'Usou um código de recuperação e restam poucos. Crie novos em «Conta», «Segundo passo ao iniciar sessão».',
  'notice.recovery-codes-none':
    'Era o seu último código de recuperação. Crie novos agora em «Conta», «Segundo passo ao iniciar sessão».',
  'notice.report-closed': 'O aviso está marcado como tratado.',
  'notice.report-reopened': 'O aviso está de novo em aberto.',
  'notice.second-factor-taken-off':
    'O segundo passo foi retirado. A sessão terminou em todos os dispositivos da conta.',
  'notice.key-corrected':
    'A correção está guardada. A nova classificação está em curso; o seu avanço figura nesta página.',
}
