package lt.tiltas.registration.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.HmacPrfKey;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import lt.tiltas.database.IndexKey;
import org.springframework.stereotype.Component;

/**
 * HMAC-SHA-256 with the key that lies outside the database, 16 bytes of it: what is equal has the same index, and who has the tables only
 * can neither read nor try out what stands behind one.
 */
@Component
public class BlindIndex {

    /** What is indexed; equal values of two uses have nothing in common. */
    public enum Use {
        DOCUMENT_NUMBER("document-number/v1"),
        CONTENT("content/v1"),
        WITNESS("witness/v1");

        private final byte[] name;

        Use(String name) {
            this.name = name.getBytes(StandardCharsets.US_ASCII);
        }
    }

    private static final int LENGTH = 16;

    private final PrfSet prf;

    public BlindIndex(IndexKey key) throws GeneralSecurityException {
        PrfConfig.register();
        HmacPrfParameters parameters = HmacPrfParameters.builder()
                .setKeySizeBytes(key.value().length)
                .setHashType(HmacPrfParameters.HashType.SHA256)
                .build();
        HmacPrfKey hmac = HmacPrfKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(key.value(), InsecureSecretKeyAccess.get()))
                .build();
        this.prf = KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(hmac).withFixedId(1).makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    /** @param key the number as the linkage engine normalises it; empty has an empty index, which no row has */
    public byte[] ofDocument(String key) {
        return key.isEmpty() ? new byte[0] : of(Use.DOCUMENT_NUMBER, key.getBytes(StandardCharsets.UTF_8));
    }

    /** The name of the use stands before the value with its length, so that no two inputs are one. */
    public byte[] of(Use use, byte[] value) {
        byte[] input = Arrays.copyOf(new byte[] {(byte) use.name.length}, 1 + use.name.length + value.length);
        System.arraycopy(use.name, 0, input, 1, use.name.length);
        System.arraycopy(value, 0, input, 1 + use.name.length, value.length);
        try {
            return prf.computePrimary(input, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
