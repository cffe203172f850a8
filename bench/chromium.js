// A headless Chromium that loads one address, through its driver.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const FLAGS = [
  "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
  // A page without a window counts as hidden: its workers keep their full share of the processor with these.
  "--disable-background-timer-throttling", "--disable-renderer-backgrounding",
];

/// Starts the driver on a free port and returns its process and its address.
async function startDriver() {
  const driver = spawn("chromedriver", ["--port=0"], { stdio: ["ignore", "pipe", "ignore"] });
  const failed = once(driver, "error").then(([error]) => { throw error; });
  const listening = (async () => {
    for await (const line of createInterface({ input: driver.stdout })) {
      const port = /successfully on port (\d+)/.exec(line)?.[1];
      if (port) return `http://127.0.0.1:${port}`;
    }
    throw new Error("chromedriver ended before it listened");
  })();
  return { driver, root: await Promise.race([listening, failed]) };
}

async function command(method, url, body) {
  const answer = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (value?.error) throw new Error(`${url}: ${value.message}`);
  return value;
}

/// Opens `url`, waits for `work` (a function that is given the browser's name and version) and closes the browser.
export async function inChromium(url, work) {
  const { driver, root } = await startDriver();
  try {
    const capabilities = { alwaysMatch: { browserName: "chrome", "goog:chromeOptions": { args: FLAGS } } };
    const session = await command("POST", `${root}/session`, { capabilities });
    const here = `${root}/session/${session.sessionId}`;
    try {
      await command("POST", `${here}/url`, { url });
      return await work(`Chromium ${session.capabilities.browserVersion}`);
    } finally {
      await command("DELETE", here);
    }
  } finally {
    driver.kill();
  }
}
