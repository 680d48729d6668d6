// Drives the atlas's own page as a hand on its slider does.

(() => {
  const slider = document.querySelector('#time');
  const first = new Date(slider.min * 86_400_000).getUTCFullYear();
  const last = new Date(slider.max * 86_400_000).getUTCFullYear();
  window.bench = {
    steps: last - first + 1,
    step(i) {
      slider.value = String(Date.UTC(first + i, 0, 1) / 86_400_000);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    },
    drawn: () => document.querySelectorAll('.event.is-drawn, .overlay.is-drawn:not(.hold-doubt), .region:not(.holder-none)').length,
  };
})();
