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
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import lt.tiltas.database.MasterKey;
import org.springframework.stereotype.Component;

/** AES-256-GCM by Tink: the lock of the master key, and the keys that it locks. Made once; a lock and its opening take microseconds. */
@Component
class Locks {

    private final byte[] master;
    private final Aead locking;

    Locks(MasterKey master) {
        this.master = master.value();
        this.locking = of(this.master);
    }

    /** @param wrapped the key, locked and bound to what it is of */
    record Fresh(byte[] wrapped, Aead key) {}

    Fresh fresh(String of) {
        try {
            KeysetHandle made = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return new Fresh(
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(made, locking, ascii(of)),
                    made.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key can be made", e);
        }
    }

    Aead unlocked(byte[] wrapped, String of) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, locking, ascii(of))
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** A key of the register's own, for one use. */
    byte[] derived(String use) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract().addIKM(master).thenExpand(ascii(use), master.length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Aead of(byte[] key) {
        try {
            AeadConfig.register();
            AesGcmParameters parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(key.length)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            AesGcmKey made = AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                    .build();
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(made).withFixedId(1).makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key cannot be used", e);
        }
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
