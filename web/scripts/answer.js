// Keeps an answer fresh while replicates arrive: without it the page reloads itself.
(() => {
  const answer = document.getElementById("answer");
  const settled = document.getElementById("settled");
  const gone = document.getElementById("gone");
  if (!answer) return;

  let shown = Number(answer.dataset.version);
  let busy = false;

  // The body is fetched one at a time; the last state seen is what counts.
  async function refresh(version) {
    if (busy || version <= shown) return;
    busy = true;
    try {
      const response = await fetch(answer.dataset.body, { headers: { Accept: "text/html" } });
      if (!response.ok) return;
      const focused = document.activeElement && document.activeElement.id;
      const open = [...answer.querySelectorAll("details[open][id]")].map((e) => e.id);
      const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
      answer.replaceChildren(...fresh.body.childNodes);
      for (const id of open) document.getElementById(id)?.setAttribute("open", "");
      if (focused) document.getElementById(focused)?.focus();
      shown = version;
    } finally {
      busy = false;
    }
  }

  const events = new EventSource(answer.dataset.events);
  events.onopen = () => { gone.hidden = true; };
  events.onerror = () => { gone.hidden = events.readyState === EventSource.CONNECTING ? false : gone.hidden; };
  events.addEventListener("state", async (event) => {
    const state = JSON.parse(event.data);
    gone.hidden = true;
    const bar = answer.querySelector("progress");
    if (bar) bar.value = state.done;
    if (state.shows) await refresh(state.version);
    if (state.settled) {
      events.close();
      shown = -1;
      await refresh(state.version);
      settled.textContent = settled.dataset.text;
    }
  });
})();
