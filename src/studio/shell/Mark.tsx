const goldenAngle = 2.399963;
const dots = Array.from({ length: 44 }, (_, i) => {
  const radius = 1.62 * Math.sqrt(i + 0.6);
  return {
    x: 16 + radius * Math.cos(i * goldenAngle),
    y: 16 + radius * Math.sin(i * goldenAngle),
  };
});

/** The product's mark: a crown of dots, thinning towards the front. */
export function Mark() {
  return (
    <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="9" fill="var(--accent)" />
      {dots.map(({ x, y }) => (
        <circle
          key={`${x} ${y}`}
          cx={x.toFixed(2)}
          cy={y.toFixed(2)}
          r={(0.42 + 0.026 * (y - 4)).toFixed(2)}
          fill="var(--on-accent)"
        />
      ))}
    </svg>
  );
}
