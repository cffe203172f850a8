// Serves the page of the benchmark on this machine, and receives what it measured.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, normalize } from "node:path";

const TYPES = { html: "text/html", js: "text/javascript", wasm: "application/wasm" };

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString());
}

/// Whoever measures for longer than this has got stuck.
const PATIENCE_MINUTES = 20;

/// Serves `folder` and `/plan`. Returns the address and a promise of the results; progress goes to `tell`.
export async function serve(folder, plan, tell) {
  let finish, fail;
  const results = new Promise((resolve, reject) => [finish, fail] = [resolve, reject]);
  const stuck = () => fail(new Error(`the page has not measured everything in ${PATIENCE_MINUTES} minutes`));
  setTimeout(stuck, 60_000 * PATIENCE_MINUTES).unref();
  const server = createServer(async (request, response) => {
    if (request.method === "POST") {
      const body = await bodyOf(request);
      response.end();
      if (request.url === "/tell") return tell(body);
      return body.failed ? fail(new Error(body.failed)) : finish(body.results);
    }
    if (request.url === "/plan") return response.end(JSON.stringify(plan));
    const name = normalize(request.url === "/" ? "page.html" : request.url.slice(1));
    if (name.startsWith("..")) return response.writeHead(404).end();
    try {
      const file = await readFile(join(folder, name));
      response.writeHead(200, { "Content-Type": TYPES[name.split(".").pop()] ?? "application/octet-stream" }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { url: `http://localhost:${server.address().port}/`, results, close: () => server.close() };
}
