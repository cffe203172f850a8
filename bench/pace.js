// What only we do: a whole race, and what the worker does for a frame.

import { interleave } from "./clock.js";

/// W3 beside an epoch of W1.
export function race(engine, options, tell) {
  const race = engine.race();
  const losses = Array.from(race.losses());
  const start = engine.work("W1").loss();
  const wrong = losses.find((loss) => !(loss < start));
  if (wrong !== undefined) throw new Error(`W3: a run came to a loss of ${wrong}, from about ${start}`);
  tell("W3: interleaved");
  const epoch = { name: "epoch", run: engine.work("W1").run };
  return { runs: losses.length, contestants: interleave([epoch, { name: "race", run: race.run }], options) };
}

/// A hundred epochs of W2 with picture and maps, as bytes for the page, beside one epoch with them.
export function frame(engine, options, tell) {
  tell("frame: interleaved");
  const contestants = [1, 100].map((epochs) => {
    const frame = engine.frame();
    return { name: `${epochs}`, run: (times) => { for (; times > 0; times--) frame.run(epochs); } };
  });
  return { contestants: interleave(contestants, options) };
}
