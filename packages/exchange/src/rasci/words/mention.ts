const mention =
  /\bR\.?A\.?S?\.?C\.?I\b|\bRASIC\b|responsibility (?:assignment )?matrix|shared responsibility|(?:verantwortlichkeits|zuständigkeits)(?:matrix|modell)|matriz de (?:asignación de )?responsabilidad|modelo de responsabilidad|(?:matrice|modello) (?:delle |di )?responsabilità|matrice (?:des|de) responsabilité/iu;

/** Whether a text says that it is about a responsibility matrix. */
export const mentionsMatrix = (text: string): boolean => mention.test(text);
