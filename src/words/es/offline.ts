import type { offline as english } from '../en/offline';

export const offline: typeof english = {
  ready: 'Hay una versión más reciente de Stipple. Su consulta se conserva tal como está.',
  update: 'Actualizar ahora',
  updating: 'Actualizando…',
  later: 'Más tarde',
};
