// The answers of W2's network at 100 by 100 places, ours and every rival's.

import { interleave } from "./clock.js";
import { answeringAdds, problemOf, rowsOf } from "./problem.js";
import { convnet } from "./rivals/convnet.js";
import { flat } from "./rivals/flat.js";
import { playground } from "./rivals/playground.js";
import { startTensorflow, tensorflow } from "./rivals/tensorflow.js";

/// How far an answer may be from ours, absolute and relative.
const TOLERANCE = 1e-4;

const RIVALS = [
  (it) => flat(Float32Array, it), (it) => flat(Float64Array, it), convnet, playground, tensorflow,
];

function assertSame(name, answers, ours) {
  const far = (it, at) => !(Math.abs(it - ours[at]) <= TOLERANCE * Math.max(1, Math.abs(ours[at])));
  const wrong = answers.length === ours.length ? Array.from(answers).findIndex(far) : 0;
  if (wrong >= 0) throw new Error(`surface: ${name} answers ${answers[wrong]} at ${wrong}, we ${ours[wrong]}`);
}

export async function surfaceDuel(engine, options, tell) {
  await startTensorflow();
  const problem = problemOf(engine.work("W2"));
  const surface = engine.surface();
  const places = rowsOf(surface.features, 2);
  const ours = surface.answers();
  const contestants = RIVALS.map((build) => {
    const rival = build(problem);
    const answers = rival.surface(places);
    assertSame(rival.name, answers(), ours);
    return { name: rival.name, run: (times) => { for (; times > 0; times--) answers(); } };
  });
  tell("W6: interleaved");
  const arithmetic = engine.arithmetic(answeringAdds(problem) * places.length);
  const own = [{ name: "ours", run: surface.run }, { name: "arithmetic", run: arithmetic.run }];
  return { contestants: interleave([...own, ...contestants], options) };
}
