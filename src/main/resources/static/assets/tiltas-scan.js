// Reads the square of a card by the camera, where the browser can. Everywhere else the code is typed, or a scanner types it.
const can = () => 'BarcodeDetector' in globalThis && Boolean(navigator.mediaDevices?.getUserMedia);
const PAUSE = 250;

export function camera(area, found) {
  if (!area || !can()) return;
  const [start, view, none] = ['start', 'view', 'none'].map((part) => area.querySelector(`[data-camera-${part}]`));
  let stream;
  area.hidden = false;

  function stop() {
    stream?.getTracks().forEach((track) => track.stop());
    stream = undefined;
    view.hidden = true;
    start.hidden = false;
  }

  async function look(detector) {
    while (stream && area.isConnected) {
      const [code] = await detector.detect(view).catch(() => []);
      if (code) {
        stop();
        found(code.rawValue);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    stop();
  }

  start.addEventListener('click', async () => {
    none.hidden = true;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      view.srcObject = stream;
      view.hidden = false;
      start.hidden = true;
      await view.play();
      await look(new BarcodeDetector({ formats: ['qr_code'] }));
    } catch {
      stop();
      none.hidden = false;
    }
  });
}

// On the desk's own page: what is read goes into the field, and the form is sent.
document.querySelectorAll('form [data-camera]').forEach((area) => camera(area, (text) => {
  const form = area.closest('form');
  form.querySelector('[data-code-field] input').value = text;
  form.requestSubmit();
}));
