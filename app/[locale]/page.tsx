export default function StartPage() {
  return <h1>Dokoni</h1>;
}
