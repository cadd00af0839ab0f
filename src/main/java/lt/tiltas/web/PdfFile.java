package lt.tiltas.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper about somebody: no program on the way keeps a copy. Names of files come without their ending. */
public record PdfFile(byte[] bytes) {

    /** Opened in the browser. */
    public ResponseEntity<byte[]> shown(String file) {
        return answer(ContentDisposition.inline(), file);
    }

    /** Kept on the phone or the computer. */
    public ResponseEntity<byte[]> kept(String file) {
        return answer(ContentDisposition.attachment(), file);
    }

    private ResponseEntity<byte[]> answer(ContentDisposition.Builder disposition, String file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(file + ".pdf").build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }
}
