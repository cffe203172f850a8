// The section "Speed" of the README, as Markdown.

import { FRAME, KERNEL, RACE, TARGETS } from "./plan.js";
import { median, spread } from "./statistics.js";

const BEGIN = "<!-- what `make bench` measured: begin -->\n";
const END = "<!-- what `make bench` measured: end -->\n";

const RIVALS = ["flat JS", "synaptic", "brain.js", "ConvNetJS", "TensorFlow.js", "Playground’s design"];

const WORKS = {
  W1: "W1, an epoch of 2-4-2-1, tanh",
  W2: "W2, an epoch of 2-8-8-8-8-8-8-1, ReLU",
  W4: "W4, an epoch of 64-32-32-10, digits",
  W6: "W6, W2’s surface, 100 × 100",
};

const digits = (number) => number < 10 ? number.toFixed(1) : Math.round(number).toLocaleString("en");

function time(ms) {
  return ms < 1 ? `${digits(1000 * ms)} µs` : `${digits(ms)} ms`;
}

/// Medians by name; the faster of the two flat trainers is the rival.
function medians({ contestants }) {
  const all = Object.fromEntries(contestants.map((it) => [it.name, median(it.samples)]));
  const { "flat f32": narrow, "flat f64": wide, ...others } = all;
  return { ...others, "flat JS": Math.min(narrow, wide) };
}

/// A ratio with its target, and a mark where it is missed.
function cell(ratio, target) {
  if (ratio === undefined) return "";
  if (target === undefined) return digits(ratio);
  return ratio >= target ? `**${digits(ratio)}** (${target})` : `${digits(ratio)} (${target}: missed)`;
}

function works(results) {
  const rows = Object.entries(WORKS).map(([code, name]) => {
    const { ours, arithmetic, ...rivals } = medians(results[code]);
    const cells = RIVALS.map((it) => cell(rivals[it] && rivals[it] / ours, TARGETS[code][it]));
    const share = `${Math.round(100 * arithmetic / ours)} %`;
    return `| ${[name, time(ours), share, ...cells].join(" | ")} |`;
  });
  const header = `| times faster (to reach) | ours | arithmetic | ${RIVALS.join(" | ")} |`;
  return [header, `|---|--:|--:|${"--:|".repeat(RIVALS.length)}`, ...rows].join("\n");
}

/// Against the faster of the two loops.
function kernels(results) {
  const ratios = results.kernels.map(({ name, contestants: [ours, ...loops] }) => {
    return { name, ratio: Math.min(...loops.map((it) => median(it.samples))) / median(ours.samples) };
  }).sort((a, b) => a.ratio - b.ratio);
  const at = (it) => `${digits(it.ratio)} (${it.name})`;
  const slow = ratios.filter((it) => it.ratio < KERNEL);
  const missed = slow.length === 0 ? "none" : slow.map(at).join(", ");
  return [
    "| value and slope against a loop over `Math.*` | slowest | median | fastest | below " + KERNEL + " |",
    "|---|--:|--:|--:|---|",
    `| ${ratios.length} functions | ${at(ratios[0])} | ${at(ratios[ratios.length >> 1])} | ${at(ratios.at(-1))} | ${missed} |`,
  ].join("\n");
}

function pace(results) {
  const [epoch, race] = results.W3.contestants.map((it) => median(it.samples));
  const [look, hundred] = results.frame.contestants.map((it) => median(it.samples));
  const epochs = Math.floor(1 + 99 * (FRAME - look) / (hundred - look));
  const ratio = race / epoch;
  const raced = ratio <= RACE ? "" : ": missed";
  const kept = hundred <= FRAME ? "" : ": missed";
  return `W3, a race of twelve functions from eight starts for 100 epochs each, takes ${time(race)}, as long as `
    + `${digits(ratio)} epochs of W1 (at most ${digits(RACE)}${raced}). With the surface, the maps of all units, scores and `
    + `histograms of W2’s network the worker trains ${digits(epochs)} epochs in a frame of ${digits(FRAME)} ms (100${kept}).`;
}

function natively(results, native) {
  const ratio = (code) => {
    const { contestants } = results[code];
    return `${code} ${(median(contestants.find((it) => it.name === "ours" || it.name === "race").samples) / native[code]).toFixed(2)}`;
  };
  return `WebAssembly takes, in units of the time of the same code natively with 128-bit SIMD: ${
    Object.keys(native).sort().map(ratio).join(", ")}.`;
}

export function report(results, native, machine) {
  return `\n${works(results)}\n\n${kernels(results)}\n\n${pace(results)}\n\n${natively(results, native)}\n\n${machine}\n\n`;
}

/// The text with its section replaced.
export function insertedInto(readme, section) {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error("the README has lost the marks of its section");
  return readme.slice(0, begin + BEGIN.length) + section + readme.slice(end);
}

/// Every contestant's median and spread, for the terminal.
export function details(results) {
  const lines = Object.entries(results).filter(([name]) => name !== "kernels").flatMap(([name, { contestants }]) =>
    contestants.map(({ name: contestant, samples }) =>
      `${name.padEnd(6)} ${contestant.padEnd(22)} ${time(median(samples)).padStart(10)} ± ${Math.round(100 * spread(samples))} %`));
  return lines.join("\n");
}
