package lt.tiltas.permits;

import java.util.List;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import lt.tiltas.permits.document.ListDocuments;
import lt.tiltas.permits.document.RenderDocument;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to the documents of permits. */
@Service
public class PermitFiles {

    private final ListDocuments listDocuments;
    private final RenderDocument renderDocument;

    PermitFiles(ListDocuments listDocuments, RenderDocument renderDocument) {
        this.listDocuments = listDocuments;
        this.renderDocument = renderDocument;
    }

    /** Of the members of a household that the caller has opened. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<HeldDocument> of(HouseholdId household) {
        return listDocuments.of(household);
    }

    /**
     * The file; the look is recorded under the caller's right.
     *
     * @param address of the page on which it is checked, as it is to be printed
     * @throws NotHere when there is none, or it is not this officer's to see
     */
    @Transactional
    public byte[] open(ApplicationId application, String address, Officer officer, Right right) {
        return renderDocument.open(application, address, officer, right);
    }
}
