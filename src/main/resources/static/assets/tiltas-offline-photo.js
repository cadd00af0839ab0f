// A photo as it is sent: scaled down and written anew, so that neither the place nor the camera's notes are in it.
const SIDE = 1600;
const MOST_BYTES = 700_000;
const QUALITIES = [0.82, 0.7, 0.55, 0.4];

const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function base64(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}

async function written(bitmap, scale, quality) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const paper = canvas.getContext('2d');
  paper.fillStyle = 'white';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}

// Nothing when the file is no picture, or does not become small enough.
export async function smaller(file) {
  let bitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return undefined;
  }
  const scale = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height));
  for (const quality of QUALITIES) {
    const blob = await written(bitmap, quality < 0.5 ? scale / 2 : scale, quality);
    if (blob && blob.size <= MOST_BYTES) {
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return { type: 'image/jpeg', data: base64(bytes), sha256: hex(await crypto.subtle.digest('SHA-256', bytes)) };
    }
  }
  return undefined;
}
