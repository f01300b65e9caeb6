import { inLanguage } from '../words';

const en = {
  ready: 'A newer Stipple is ready. Your consultation stays as it is.',
  update: 'Update now',
  updating: 'Updating…',
  later: 'Later',
};

const es: typeof en = {
  ready: 'Hay una versión más reciente de Stipple. Su consulta se conserva tal como está.',
  update: 'Actualizar ahora',
  updating: 'Actualizando…',
  later: 'Más tarde',
};

export const text = inLanguage({ en, es });
