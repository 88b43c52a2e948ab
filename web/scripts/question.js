// Beside each number of one's own policy a slider; every change is told below the form, and only changes
// are sent. Without it the form works as it stands.
(() => {
  const form = document.getElementById("ask");
  if (!form) return;
  const levers = [...form.querySelectorAll("input[data-start]")];
  const chips = document.getElementById("chips");

  const isChanged = (input) =>
    input.value !== "" && Number(input.value) !== Number(input.dataset.start);

  function show(input) {
    input.closest(".lever").classList.toggle("changed", isChanged(input));
    input.setAttribute("aria-invalid", String(!input.validity.valid));
    const value = Number(input.value);
    document.getElementById(`${input.id}-unusual`).hidden =
      value >= Number(input.dataset.low) && value <= Number(input.dataset.high);
  }

  // A link to every lever that was moved, with its value and what it was.
  function tell() {
    const changed = levers.filter(isChanged);
    chips.hidden = changed.length === 0;
    chips.replaceChildren(
      ...changed.map((input) => {
        const link = document.createElement("a");
        link.href = `#${input.id}`;
        const written = (text) => Number(text).toLocaleString(document.documentElement.lang);
        const label = input.labels[0].textContent;
        link.textContent =
          `${label}: ${written(input.value)} (${chips.dataset.now} ${written(input.dataset.start)})`;
        link.addEventListener("click", () => open(input));
        const item = document.createElement("li");
        item.append(link);
        return item;
      }));
  }

  function open(input) {
    for (let at = input.parentElement; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") at.open = true;
    }
    input.focus();
  }

  // The number is for keys and screen readers; the slider is the same number for the mouse.
  function addSlider(input) {
    const slider = document.createElement("input");
    slider.type = "range";
    slider.tabIndex = -1;
    slider.setAttribute("aria-hidden", "true");
    slider.min = input.min;
    slider.max = input.max;
    slider.step = input.step === "any" ? String((input.max - input.min) / 100) : input.step;
    slider.value = input.value;
    slider.addEventListener("input", () => {
      input.value = String(Number(Number(slider.value).toPrecision(6)));
      show(input);
      tell();
    });
    input.addEventListener("input", () => { slider.value = input.value; });
    input.before(slider);
  }

  for (const input of levers) {
    addSlider(input);
    show(input);
    input.addEventListener("input", () => { show(input); tell(); });
    // What is wrong must be seen before the browser can say so.
    input.addEventListener("invalid", () => open(input));
  }
  tell();

  form.addEventListener("submit", () => {
    for (const input of levers) input.disabled = !isChanged(input);
    for (const input of form.querySelectorAll("input[type=number]:not([data-start])")) {
      if (input.value === "") input.disabled = true;
    }
  });
  window.addEventListener("pageshow", () => {
    for (const input of form.elements) input.disabled = false;
  });
})();
