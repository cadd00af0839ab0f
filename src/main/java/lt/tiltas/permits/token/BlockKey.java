package lt.tiltas.permits.token;

import static lt.tiltas.permits.PermitRight.KEEP_PERMIT_KEYS;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A leaked key is blocked: whatever it signed is refused by every check. The next permit is signed by a new one. */
@Service
public class BlockKey {

    /** @param reason why it is trusted no more */
    public record New(@NotBlank @Size(max = 300) String reason) {}

    private final Access access;
    private final KeyRing ring;
    private final SigningKeys keys;

    BlockKey(Access access, KeyRing ring, SigningKeys keys) {
        this.access = access;
        this.ring = ring;
        this.keys = keys;
    }

    @Transactional(readOnly = true)
    public List<SigningKey> all(Officer officer) {
        access.allow(officer, KEEP_PERMIT_KEYS);
        return ring.known();
    }

    /** @throws NotHere when there is no such key; a key blocked already stays so */
    @Transactional
    public void block(String id, New form, Officer officer) {
        access.allow(officer, KEEP_PERMIT_KEYS);
        SigningKey key = ring.known().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere("key"));
        keys.block(key.kid(), form.reason().strip(), officer);
    }
}
