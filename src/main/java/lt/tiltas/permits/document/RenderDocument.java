package lt.tiltas.permits.document;

import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.token.Base32;
import lt.tiltas.permits.token.Claims;
import lt.tiltas.web.Language;
import lt.tiltas.web.Paper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The file of a document: made when it is first asked for, the same bytes ever after. */
@Service
public class RenderDocument {

    /**
     * What stands on the paper.
     *
     * @param square as an address of data, like the photo; null when there is no photo
     */
    public record Shown(
            Claims claims,
            LocalDate signedOn,
            String address,
            String square,
            @Nullable String photo) {}

    private final Access access;
    private final PermitDocuments documents;
    private final DocumentFiles files;
    private final DocumentPhotos photos;
    private final Paper paper;

    RenderDocument(Access access, PermitDocuments documents, DocumentFiles files, DocumentPhotos photos, Paper paper) {
        this.access = access;
        this.documents = documents;
        this.files = files;
        this.photos = photos;
        this.paper = paper;
    }

    /** @throws NotHere when there is none, or it is not this officer's to see */
    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] open(ApplicationId application, String address, Officer officer, Right right) {
        access.allow(officer, right);
        PermitDocument document = documents.inForce(application).orElseThrow(() -> new NotHere("document"));
        access.require(officer, right, document.person());
        return files.find(document.id()).orElseGet(() -> made(document, address));
    }

    private byte[] made(PermitDocument document, String address) {
        byte[] pdf = pressed(document, address);
        files.add(document.id(), pdf);
        return pdf;
    }

    /** @param address of the page on which it is checked */
    private byte[] pressed(PermitDocument document, String address) {
        byte[] token = documents.token(document.id());
        String photo = photos.find(document.id())
                .map(picture -> "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(picture))
                .orElse(null);
        String square = SquarePicture.of(address + "#" + Base32.of(token));
        var shown = new Shown(Claims.ofOwn(token), document.signedAt().toLocalDate(), address, square, photo);
        return paper.of("permits/document/paper", Map.of("shown", shown), Language.LT);
    }
}
