package lt.tiltas.registration.scan;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.Scan;
import lt.tiltas.registration.ScanContent;
import lt.tiltas.registration.ScanId;
import lt.tiltas.registration.vault.Shut;
import lt.tiltas.registration.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One scan, opened under the caller's right; each look stays in the person's trail. */
@Service
public class ShowScan {

    private static final Logger LOG = LoggerFactory.getLogger(ShowScan.class);

    private final Access access;
    private final Scans scans;
    private final Vault vault;

    ShowScan(Access access, Scans scans, Vault vault) {
        this.access = access;
        this.scans = scans;
        this.vault = vault;
    }

    /** @throws NotHere when there is none, or it is not this officer's to see */
    @Transactional
    public Scan find(ScanId id, Officer officer, Right right) {
        access.allow(officer, right);
        return scans.find(id).orElseThrow(() -> new NotHere("scan"));
    }

    /** @throws NotHere also when it can be read no more */
    @Transactional(noRollbackFor = NotHere.class)
    public ScanContent open(ScanId id, Officer officer, Right right) {
        Scan scan = find(id, officer, right);
        PersonId person = scan.person();
        access.require(officer, right, person);
        try {
            return new ScanContent(scan, vault.open(person, id.value(), scans.sealed(id)));
        } catch (Shut e) {
            LOG.warn("Scan {} does not open", id);
            throw new NotHere("scan");
        }
    }
}
