package lt.tiltas.permits.document;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.document.PermitDocument.Granted;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new document of a permit that holds: a name was corrected, the law has prolonged it, a key has leaked. The one before is superseded. */
@Service
public class IssueDocument {

    private final Access access;
    private final PermitDocuments documents;
    private final SignDocument signDocument;
    private final Clock clock;

    IssueDocument(Access access, PermitDocuments documents, SignDocument signDocument, Clock clock) {
        this.access = access;
        this.documents = documents;
        this.signDocument = signDocument;
        this.clock = clock;
    }

    /**
     * @return whose household it is
     * @throws NotHere when the application has no permit that holds today, or it is not this organisation's work
     */
    @Transactional
    public HouseholdId issue(ApplicationId application, Officer officer) {
        access.allow(officer, DECIDE_PERMIT);
        Granted permit = documents
                .granted(application)
                .filter(found -> found.org() == officer.organisation().value())
                .filter(found -> !found.until().isBefore(LocalDate.now(clock)))
                .orElseThrow(() -> new NotHere("permit"));
        access.require(officer, DECIDE_PERMIT, permit.person());
        signDocument.sign(application, officer);
        return new HouseholdId(permit.household());
    }
}
