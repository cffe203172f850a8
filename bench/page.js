// The page of the benchmark: measures what the runner asks for, one worker after the other, and sends the results back.

const post = (path, value) => fetch(path, { method: "POST", body: JSON.stringify(value) });

/// The result of one measure, from a worker of its own.
function measured(measure, options) {
  return new Promise((resolve, reject) => {
    const worker = new Worker("worker.js");
    worker.onerror = (event) => reject(new Error(`${measure}: ${event.message}`));
    worker.onmessage = ({ data }) => {
      if (data.tell) return void post("/tell", data.tell);
      worker.terminate();
      if (data.failed) reject(new Error(data.failed));
      else resolve(data.result);
    };
    worker.postMessage({ measure, options });
  });
}

async function measureAll() {
  const plan = await (await fetch("/plan")).json();
  const results = {};
  for (const [name, { measure, ...options }] of Object.entries(plan)) results[name] = await measured(measure, options);
  return results;
}

measureAll().then((results) => post("/results", { results }), (error) => post("/results", { failed: error.message }));
