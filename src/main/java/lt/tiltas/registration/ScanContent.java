package lt.tiltas.registration;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What is on a scan, opened. */
public record ScanContent(Scan scan, byte[] bytes) {

    /** A picture may stand in a page; a PDF is a file to be kept. Neither may do anything in a browser, and no copy stays there. */
    public ResponseEntity<byte[]> answer() {
        String extension = switch (scan.mediaType()) {
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            default -> ".pdf";
        };
        ContentDisposition how = (scan.isImage() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename("scan-" + scan.id() + extension)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(scan.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }
}
