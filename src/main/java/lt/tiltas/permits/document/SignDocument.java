package lt.tiltas.permits.document;

import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.document.DescribeHolder.Described;
import lt.tiltas.permits.document.PermitDocument.Granted;
import lt.tiltas.permits.token.Claims;
import lt.tiltas.permits.token.KeyRing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Signs what the permit of an application says, in the transaction of who decides; the row keeps the hash of the token. */
@Service
public class SignDocument {

    static final String ISSUER = "LT-MIGRACIJA";

    private final PermitDocuments documents;
    private final DocumentPhotos photos;
    private final DescribeHolder describeHolder;
    private final KeyRing ring;

    SignDocument(PermitDocuments documents, DocumentPhotos photos, DescribeHolder describeHolder, KeyRing ring) {
        this.documents = documents;
        this.photos = photos;
        this.describeHolder = describeHolder;
        this.ring = ring;
    }

    /** @throws NotHere when the application has no permit that holds */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sign(ApplicationId application, Officer officer) {
        Granted permit = documents.granted(application).orElseThrow(() -> new NotHere("permit"));
        Described described = describeHolder.of(permit);
        String number = PermitDocument.freshNumber();
        int place = documents.nextPlace();
        byte[] photo = described.photo();
        KeyRing.Signed signed = ring.sign(new Claims(
                ISSUER,
                number,
                described.holder(),
                new Claims.Period(permit.from(), permit.until()),
                permit.ground(),
                described.paper(),
                place,
                photo == null ? null : Claims.photo(DocumentSeals.sha(photo))));
        UUID id = UUID.randomUUID();
        documents.add(
                permit,
                new PermitDocuments.Signed(
                        id, signed.kid(), place, number, signed.token(), DocumentSeals.sha(signed.token())),
                officer);
        if (photo != null) {
            photos.add(id, photo);
        }
    }
}
