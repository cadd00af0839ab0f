package lt.tiltas.registration;

import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import lt.tiltas.registration.offline.GiveKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the secret from which a device makes the key of an officer's records, whichever form they were written in. */
@Service
public class OfflineKeys {

    private final GiveKey giveKey;

    OfflineKeys(GiveKey giveKey) {
        this.giveKey = giveKey;
    }

    /** 32 bytes, always the same for one officer. */
    @Transactional
    public byte[] give(Officer officer, Right right) {
        return giveKey.give(officer, right);
    }
}
