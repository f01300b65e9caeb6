export function Studio() {
  return <h1>Stipple</h1>;
}
