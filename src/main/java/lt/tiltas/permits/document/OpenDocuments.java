package lt.tiltas.permits.document;

import static lt.tiltas.permits.PermitRight.VIEW_PERMITS;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.HeldDocument;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents on a household's page, whose look the page itself has recorded. */
@Service
public class OpenDocuments {

    private final Access access;
    private final ListDocuments listDocuments;

    OpenDocuments(Access access, ListDocuments listDocuments) {
        this.access = access;
        this.listDocuments = listDocuments;
    }

    @Transactional(readOnly = true)
    public List<HeldDocument> of(HouseholdId household, Officer officer) {
        access.allow(officer, VIEW_PERMITS);
        return listDocuments.of(household);
    }
}
