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
import lt.tiltas.registration.Sealing;
import lt.tiltas.web.Language;
import lt.tiltas.web.Paper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The file of a document: made when it is first asked for, the same bytes ever after. */
@Service
public class RenderDocument {

    private static final Logger LOG = LoggerFactory.getLogger(RenderDocument.class);

    /** What stands on the paper. */
    public record Shown(Claims claims, LocalDate signedOn, String address, String square) {}

    private final Access access;
    private final PermitDocuments documents;
    private final DocumentFiles files;
    private final Sealing sealing;
    private final Paper paper;

    RenderDocument(Access access, PermitDocuments documents, DocumentFiles files, Sealing sealing, Paper paper) {
        this.access = access;
        this.documents = documents;
        this.files = files;
        this.sealing = sealing;
        this.paper = paper;
    }

    /** @throws NotHere when there is none, or it is not this officer's to see */
    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] open(ApplicationId application, String address, Officer officer, Right right) {
        access.allow(officer, right);
        PermitDocument document = documents.inForce(application).orElseThrow(() -> new NotHere("document"));
        access.require(officer, right, document.person());
        return files.find(document.id())
                .map(locked -> opened(fileRow(document), locked))
                .orElseGet(() -> made(document, address));
    }

    private byte[] made(PermitDocument document, String address) {
        byte[] token = opened(SignDocument.row(document.id()), documents.sealedToken(document.id()));
        byte[] pdf = pressed(paper, token, document.signedAt().toLocalDate(), address);
        files.add(
                document.id(),
                SignDocument.sha(pdf),
                sealing.seal(fileRow(document), Base64.getEncoder().encodeToString(pdf)));
        return pdf;
    }

    /** What was moved, changed or sealed with another key can be read no more, and is told as not being there. */
    private byte[] opened(String row, byte[] locked) {
        try {
            return Base64.getDecoder().decode(sealing.open(row, locked));
        } catch (RuntimeException e) {
            LOG.warn("Document {} does not open", row);
            throw new NotHere("document");
        }
    }

    /** @param address of the page on which it is checked */
    static byte[] pressed(Paper paper, byte[] token, LocalDate signedOn, String address) {
        String square = SquarePicture.of(address + "#" + Base32.of(token));
        var shown = new Shown(Claims.ofOwn(token), signedOn, address, square);
        return paper.of("permits/document/paper", Map.of("shown", shown), Language.LT);
    }

    private static String fileRow(PermitDocument document) {
        return "permits.document_file.sealed:" + document.id();
    }
}
