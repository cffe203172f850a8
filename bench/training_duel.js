// An epoch of a work, ours and every rival's: the same samples, network, weights, batch and rate. A contestant that does not
// do this work does not take part: the duel is refused.

import { interleave } from "./clock.js";
import { lossOf, problemOf, shuffler, trainingAdds } from "./problem.js";
import { brain } from "./rivals/brain.js";
import { convnet } from "./rivals/convnet.js";
import { flat } from "./rivals/flat.js";
import { playground } from "./rivals/playground.js";
import { synaptic } from "./rivals/synaptic.js";
import { startTensorflow, tensorflow } from "./rivals/tensorflow.js";

/// Epochs after which losses are compared.
const EPOCHS = 5;

/// How far a loss may be from ours, relative to it, where the updates are the same but for rounding.
const TOLERANCE = 1e-3;

/// A rival with updates of its own has to have come from the initial loss to this share of it.
const LEARNT = 0.95;

const FLAT = [(it) => flat(Float32Array, it), (it) => flat(Float64Array, it)];
const SMALL = [...FLAT, synaptic, convnet, brain, playground, tensorflow];
const RIVALS = { W1: SMALL, W2: SMALL, W4: [...FLAT, convnet, tensorflow] };

function agree(left, right) {
  return Math.abs(left - right) <= TOLERANCE * Math.abs(right);
}

/// Throws unless the contestant starts where we start and comes to where we come to, or at least learns.
function prove(code, rival, problem, orders, ours) {
  const before = lossOf(problem, rival.answer);
  for (const order of orders) rival.epoch(order);
  const after = lossOf(problem, rival.answer);
  const same = agree(before, ours.before) && agree(after, ours.after);
  if (rival.proof === "same loss" ? !same : !(after < LEARNT * before)) {
    throw new Error(`${code}: ${rival.name} came from ${before} to ${after}, we from ${ours.before} to ${ours.after}`);
  }
  return { name: rival.name, proof: rival.proof, before, after };
}

export async function trainingDuel(engine, { code, ...options }, tell) {
  await startTensorflow();
  const work = engine.work(code);
  const problem = problemOf(work);
  const orders = Array.from({ length: EPOCHS }, (_, epoch) => Uint32Array.from(work.order(epoch)));
  const ours = { before: work.loss() };
  work.run(EPOCHS);
  ours.after = work.loss();
  tell(`${code}: same work`);
  const rivals = RIVALS[code].map((build) => build(problem));
  const proofs = rivals.map((rival) => prove(code, rival, problem, orders, ours));
  tell(`${code}: interleaved`);
  const contestants = rivals.map((rival) => {
    const shuffled = shuffler(problem.samples.rows.length);
    return { name: rival.name, run: (times) => { for (; times > 0; times--) rival.epoch(shuffled()); } };
  });
  const arithmetic = engine.arithmetic(trainingAdds(problem) * problem.samples.rows.length);
  const own = [{ name: "ours", run: work.run }, { name: "arithmetic", run: arithmetic.run }];
  return { ours, proofs, contestants: interleave([...own, ...contestants], options) };
}
