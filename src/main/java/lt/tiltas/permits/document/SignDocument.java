package lt.tiltas.permits.document;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.document.PermitDocument.Granted;
import lt.tiltas.permits.token.Claims;
import lt.tiltas.permits.token.KeyRing;
import lt.tiltas.registration.Documents;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.OwnDocument;
import lt.tiltas.registration.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Signs what the permit of an application says, in the transaction of who decides; the row keeps the hash of the token. */
@Service
public class SignDocument {

    static final String ISSUER = "LT-MIGRACIJA";
    private static final int LAST = 4;

    private final PermitDocuments documents;
    private final KeyRing ring;
    private final Sealing sealing;
    private final Households households;
    private final Documents papers;

    SignDocument(PermitDocuments documents, KeyRing ring, Sealing sealing, Households households, Documents papers) {
        this.documents = documents;
        this.ring = ring;
        this.sealing = sealing;
        this.households = households;
        this.papers = papers;
    }

    /** @throws NotHere when the application has no permit that holds */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sign(ApplicationId application, Officer officer) {
        Granted permit = documents.granted(application).orElseThrow(() -> new NotHere("permit"));
        HouseholdCard card = households
                .of(permit.person().value())
                .flatMap(id -> households.cards(List.of(id)).stream().findFirst())
                .orElseThrow(() -> new NotHere("household"));
        Member holder = card.members().stream()
                .filter(member -> member.personId().equals(permit.person()))
                .findFirst()
                .orElseThrow(() -> new NotHere("person"));
        String number = PermitDocument.freshNumber();
        int place = documents.nextPlace();
        KeyRing.Signed signed = ring.sign(new Claims(
                ISSUER,
                number,
                new Claims.Holder(holder.names().latin(), holder.bornOn(), holder.nationality()),
                new Claims.Period(permit.from(), permit.until()),
                permit.ground(),
                lastSigns(card, holder),
                place));
        UUID id = UUID.randomUUID();
        documents.add(
                permit,
                new PermitDocuments.Signed(
                        id,
                        signed.kid(),
                        place,
                        number,
                        sealing.seal(row(id), Base64.getEncoder().encodeToString(signed.token())),
                        sha(signed.token())),
                officer);
    }

    private @Nullable String lastSigns(HouseholdCard card, Member holder) {
        return papers.of(card).stream()
                .filter(paper -> paper.person().equals(holder.personId()))
                .map(OwnDocument::number)
                .flatMap(number -> Optional.ofNullable(number).stream())
                .filter(number -> number.length() > LAST)
                .map(number -> number.substring(number.length() - LAST))
                .findFirst()
                .orElse(null);
    }

    static String row(UUID document) {
        return "permits.document.token:" + document;
    }

    static byte[] sha(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
