package lt.tiltas.permits.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.permits.HeldDocument;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The permits that hold today, with their documents, of a household that the caller has opened. */
@Service
public class ListDocuments {

    private final PermitDocuments documents;
    private final Clock clock;

    ListDocuments(PermitDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public List<HeldDocument> of(HouseholdId household) {
        return documents.of(household, LocalDate.now(clock));
    }
}
