export default function Home() {
  return (
    <main className="mx-auto max-w-prose p-8">
      <h1 className="font-semibold text-2xl">Vis-à-vis</h1>
      <p>A French article beside its English, translated on your own device.</p>
    </main>
  );
}
