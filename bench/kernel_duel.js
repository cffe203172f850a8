// Every batch kernel against a loop over Math.*, on the same numbers.

import { interleave } from "./clock.js";
import { kernelLoop } from "./kernels.js";

const ELEMENTS = 4096;

/// How far a loop in f64 may be from our kernel in f32: both must compute the same function.
const TOLERANCE = 1e-5;

/// The loop on one type of array, as a contestant.
function loopContestant(name, description, Arrays, input) {
  const loop = kernelLoop(description);
  const arrays = [Arrays.from(input), new Arrays(ELEMENTS), new Arrays(ELEMENTS)];
  const run = (times) => {
    for (let time = 0; time < times; time++) loop(...arrays, ELEMENTS);
  };
  return { name, run, value: () => arrays[1], slope: () => arrays[2] };
}

function assertSame(id, ours, loop) {
  ours.run(1);
  loop.run(1);
  for (const what of ["value", "slope"]) {
    const [left, right] = [ours[what](), loop[what]()];
    const wrong = left.findIndex((it, i) => !(Math.abs(it - right[i]) <= TOLERANCE * Math.max(1, Math.abs(it))));
    if (wrong >= 0) throw new Error(`${what} of ${id}: ours ${left[wrong]}, loop ${right[wrong]}`);
  }
}

/// Nanoseconds per element of every row: ours and the loops, round by round.
export function kernelDuel(engine, options, tell) {
  return engine.functions().map((description, index) => {
    const kernel = engine.kernel(index, ELEMENTS);
    const ours = { name: "ours", run: kernel.run, value: kernel.value, slope: kernel.slope };
    const loops = [["f32", Float32Array], ["f64", Float64Array]].map(([name, Arrays]) =>
      loopContestant(name, description, Arrays, kernel.input));
    for (const loop of loops) assertSame(description.id, ours, loop);
    tell(`kernel ${description.id}`);
    const contestants = interleave([ours, ...loops], options);
    for (const it of contestants) it.samples = it.samples.map((ms) => ms * 1e6 / ELEMENTS);
    return { id: description.id, name: description.name, contestants };
  });
}
