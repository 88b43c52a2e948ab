// Sends only the levers that differ from where one's own policy starts, and marks them while typing.
(() => {
  const form = document.getElementById("ask");
  if (!form) return;
  const levers = [...form.querySelectorAll("input[data-start]")];

  function mark(input) {
    const changed = input.value !== "" && Number(input.value) !== Number(input.dataset.start);
    input.closest(".lever").classList.toggle("changed", changed);
    input.setAttribute("aria-invalid", String(!input.validity.valid));
    return changed;
  }

  for (const input of levers) input.addEventListener("input", () => mark(input));
  form.addEventListener("submit", () => {
    for (const input of levers) input.disabled = !mark(input);
    for (const input of form.querySelectorAll("input[type=number]:not([data-start])")) {
      if (input.value === "") input.disabled = true;
    }
  });
  window.addEventListener("pageshow", () => {
    for (const input of form.elements) input.disabled = false;
  });
})();
