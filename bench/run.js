import { inChromium } from "./chromium.js";
import { serve } from "./server.js";
const [folder, rounds = "15"] = process.argv.slice(2);
const plan = { kernels: { rounds: +rounds, slice: 3, warmUpMs: 60 } };
const server = await serve(folder, plan, (t) => process.stderr.write(t + "\r"));
const r = await inChromium(server.url, () => server.results);
server.close();
const med = (a) => Math.min(...a);
for (const k of r.kernels) {
  const [o, a, b] = k.contestants.map((c) => med(c.samples));
  console.log(k.id.padEnd(22), o.toFixed(2), a.toFixed(2), b.toFixed(2), (Math.min(a, b) / o).toFixed(2), Math.min(a, b) / o < 4 ? "MISS" : "");
}
