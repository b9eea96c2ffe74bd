export default function Page() {
  return <h1>GutCheck MS</h1>
}
