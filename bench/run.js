// Measures in Chromium what the plan says, prints the report and renews the README's section.
//
// Usage: node run.js FOLDER ESTIMATES: the built page, and where the native benchmark has left its estimates.

import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { inChromium } from "./chromium.js";
import { PLAN } from "./plan.js";
import { details, insertedInto, report } from "./report.js";
import { serve } from "./server.js";

const README = "README.md";
const NATIVE = ["W1", "W2", "W3", "W4", "W6"];

/// Median milliseconds of each work, natively.
async function natively(folder) {
  const estimate = async (code) => {
    const { median } = JSON.parse(await readFile(`${folder}/${code}/new/estimates.json`, "utf8"));
    return [code, median.point_estimate / 1e6];
  };
  return Object.fromEntries(await Promise.all(NATIVE.map(estimate)));
}

function machine(browser) {
  const { model } = cpus()[0];
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day} in ${browser}, headless, on ${cpus().length} cores of ${model.trim()}.`;
}

async function main(folder, estimates) {
  const native = await natively(estimates);
  const server = await serve(folder, PLAN, (text) => process.stderr.write(`${text}\n`));
  try {
    const [results, browser] = await inChromium(server.url, async (browser) => [await server.results, browser]);
    const section = report(results, native, machine(browser));
    process.stdout.write(`${details(results)}\n${section}`);
    await writeFile(README, insertedInto(await readFile(README, "utf8"), section));
  } finally {
    server.close();
  }
}

await main(...process.argv.slice(2));
