package lt.tiltas.registration.offline;

import java.security.SecureRandom;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a device makes its key from: always the same for one officer, so that who signs in again reads what waits on the device. */
@Service
public class GiveKey {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Access access;
    private final OfflineRecords records;

    GiveKey(Access access, OfflineRecords records) {
        this.access = access;
        this.records = records;
    }

    /** @param right of the form in which the officer writes */
    @Transactional
    public byte[] give(Officer officer, Right right) {
        access.allow(officer, right);
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        return records.secret(fresh, officer);
    }
}
