import type { accessibility as English } from '../en/accessibility.ts'

/** Texts under `accessibility.`: an honest statement. */
export const accessibility: Record<keyof typeof English, string> = {
  'accessibility.title': 'Acessibilidade',
  'accessibility.lead':
    'Todas as pessoas que trabalham em migração devem poder fazer estes cursos: com olhos, ouvidos ou mãos que funcionam de outro modo, num telemóvel antigo, numa linha lenta.',
  'accessibility.aim':
    'O nosso objetivo é o nível AA das diretrizes WCAG 2.2. Acreditamos que as páginas o cumprem; ainda nenhuma entidade externa as auditou.',
  'accessibility.works-title': 'Com o que pode contar',
  'accessibility.works-keyboard': 'Tudo funciona só com o teclado; o lugar onde está fica sempre assinalado.',
  'accessibility.works-reader':
    'Títulos, rótulos, tabelas e mensagens estão marcados, para que um leitor de ecrã os diga por ordem. As palavras de outra língua estão assinaladas.',
  'accessibility.works-zoom':
    'O texto pode ser ampliado quatro vezes e lê-se numa coluna num ecrã de 320 pontos. As cores seguem o modo claro ou escuro do dispositivo, e nada é dito só pela cor.',
  'accessibility.works-charts': 'Cada gráfico tem uma descrição e os seus números numa tabela.',
  'accessibility.works-plain':
    'As páginas funcionam sem scripts, sem imagens e em navegadores antigos; nada se mexe nem faz som por si.',
  'accessibility.works-time':
    'Nenhum teste tem tempo contado sem o dizer antes de começar; o que responde vai sendo guardado.',
  'accessibility.works-pdf': 'O ficheiro do certificado está etiquetado para leitores de ecrã (PDF/UA).',
  'accessibility.tested-title': 'Como é testado',
  'accessibility.tested':
    'A cada alteração, um programa (axe) procura falhas nas páginas, e um navegador percorre um curso inteiro sem scripts e em árabe. As páginas ainda não foram testadas por pessoas com deficiência; se puder, diga-nos o que encontrou.',
  'accessibility.known-title': 'O que ainda não está bem',
  'accessibility.known-tables': 'Num ecrã estreito, as tabelas largas deslizam para o lado dentro de uma moldura.',
  'accessibility.known-letters':
    'O ficheiro do certificado só mostra nomes em letras latinas, árabes, gregas e cirílicas; a página mostra quaisquer e pode ser impressa.',
  'accessibility.known-signs': 'Não há vídeos em língua gestual.',
  'accessibility.tell-title': 'Há algo que o impede?',
  'accessibility.tell-centre':
    'Diga ao centro de formação que gere {host}, ou à pessoa que lhe falou dos cursos: que página, e o que aconteceu. Receberá o texto noutra forma, se precisar.',
  'accessibility.tell-mail':
    'Escreva para {address}, do centro de formação que gere {host}: que página, e o que aconteceu. Receberá o texto noutra forma, se precisar.',
}
