package lt.tiltas.registration;

import java.util.List;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import lt.tiltas.registration.scan.ScansOf;
import lt.tiltas.registration.scan.ShowScan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to identity documents and their scans for the modules downstream. */
@Service
public class Documents {

    private final ScansOf scansOf;
    private final ShowScan showScan;

    Documents(ScansOf scansOf, ShowScan showScan) {
        this.scansOf = scansOf;
        this.showScan = showScan;
    }

    /** The documents of a household that the caller has opened; scans only of those whom the reader may see. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<OwnDocument> of(HouseholdCard card) {
        return scansOf.documents(card);
    }

    /** @throws NotHere when there is none, or it is not this officer's to see */
    @Transactional
    public Scan find(ScanId id, Officer officer, Right right) {
        return showScan.find(id, officer, right);
    }

    /**
     * What is on it; the look is recorded under the caller's right.
     *
     * @throws NotHere when there is none, it is not this officer's to see, or it can be read no more
     */
    @Transactional(noRollbackFor = NotHere.class)
    public ScanContent open(ScanId id, Officer officer, Right right) {
        return showScan.open(id, officer, right);
    }
}
