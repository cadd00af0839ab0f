package lt.tiltas.registration.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import lt.tiltas.database.MasterKey;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks bytes with a person's own key, and bound to whose they are: what is moved to another person or another row does not open.
 * AES-256-GCM by Tink; the person's key is made when first needed.
 */
@Component
public class Vault {

    private final PersonKeys keys;
    private final MasterKey master;

    Vault(PersonKeys keys, MasterKey master) {
        this.keys = keys;
        this.master = master;
    }

    /** @param row of which thing these are the bytes */
    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] seal(PersonId person, UUID row, byte[] open) {
        try {
            return key(person).encrypt(open, bound(person, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be locked", e);
        }
    }

    /** @throws Shut when the person's key is gone, or these are not the bytes of this person's row */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = Shut.class)
    public byte[] open(PersonId person, UUID row, byte[] sealed) {
        byte[] wrapped = keys.find(person).orElseThrow(() -> new Shut(null));
        try {
            return unwrapped(person, wrapped).decrypt(sealed, bound(person, row));
        } catch (GeneralSecurityException e) {
            throw new Shut(e);
        }
    }

    private Aead key(PersonId person) throws GeneralSecurityException {
        if (keys.find(person).isEmpty()) {
            AeadConfig.register();
            KeysetHandle made = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            keys.add(person, TinkProtoKeysetFormat.serializeEncryptedKeyset(made, locking(), bytes(person.value())));
        }
        return unwrapped(person, keys.find(person).orElseThrow());
    }

    private Aead unwrapped(PersonId person, byte[] wrapped) throws GeneralSecurityException {
        AeadConfig.register();
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, locking(), bytes(person.value()))
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private Aead locking() throws GeneralSecurityException {
        AeadConfig.register();
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(master.value().length)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        AesGcmKey key = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(master.value(), InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] bound(PersonId person, UUID row) {
        return (person + "|" + row).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(UUID id) {
        return id.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
