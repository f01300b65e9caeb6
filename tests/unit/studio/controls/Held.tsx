import { useState, type ReactNode } from 'react';

/** Holds a control's value as the document does, so that what it is told comes back to it. */
export function Held<Value>(props: {
  readonly start: Value;
  readonly children: (value: Value, hold: (value: Value) => void) => ReactNode;
}) {
  const [value, hold] = useState(props.start);
  return props.children(value, hold);
}
