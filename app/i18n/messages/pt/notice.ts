import type { notice as English } from '../en/notice.ts'

export const notice: Record<keyof typeof English, string> = {
  'notice.enrolled': 'Está inscrito. Comece pela primeira lição.',
  'notice.withdrawn': 'Saiu do curso. O que fez fica guardado e pode voltar.',
  'notice.resumed': 'Está de volta ao curso, no ponto onde o deixou.',
  'notice.answers-saved': 'As suas respostas estão guardadas.',
  'notice.profile-saved': 'O seu perfil está guardado.',
  'notice.password-changed': 'A nova palavra-passe está ativa. Todos os outros dispositivos foram desligados da conta.',
  'notice.device-ended': 'O dispositivo foi desligado da conta.',
  'notice.signed-out': 'Saiu da sua conta.',
  'notice.operator-made': 'Passa agora a administrar este sítio.',
  'notice.confirmed': 'O seu endereço está confirmado e entrou na conta.',
}
