package lt.tiltas.permits.token;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.signature.EcdsaParameters;
import com.google.crypto.tink.signature.EcdsaPublicKey;
import com.google.crypto.tink.signature.SignatureConfig;
import com.google.crypto.tink.subtle.EcdsaVerifyJce;
import com.google.crypto.tink.subtle.EllipticCurves;
import com.google.crypto.tink.subtle.Enums;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;

/** P-256 by Tink: made, kept as text for sealing, used. */
public final class KeyPairs {

    static {
        try {
            SignatureConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final int COORDINATE = 32;

    private KeyPairs() {}

    /** @param secret the keyset as text: seal it */
    public record Fresh(byte[] kid, byte[] point, String secret) {}

    public static Fresh fresh() {
        try {
            EcdsaParameters parameters = EcdsaParameters.builder()
                    .setCurveType(EcdsaParameters.CurveType.NIST_P256)
                    .setHashType(EcdsaParameters.HashType.SHA256)
                    .setSignatureEncoding(EcdsaParameters.SignatureEncoding.IEEE_P1363)
                    .setVariant(EcdsaParameters.Variant.NO_PREFIX)
                    .build();
            KeysetHandle made = KeysetHandle.generateNew(parameters);
            var open =
                    (EcdsaPublicKey) made.getPublicKeysetHandle().getPrimary().getKey();
            byte[] point = new byte[2 * COORDINATE];
            put(open.getPublicPoint().getAffineX(), point, 0);
            put(open.getPublicPoint().getAffineY(), point, COORDINATE);
            return new Fresh(
                    kid(point), point, TinkJsonProtoKeysetFormat.serializeKeyset(made, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key can be made", e);
        }
    }

    public static Sign1.Signer signer(String secret) {
        try {
            PublicKeySign signs = TinkJsonProtoKeysetFormat.parseKeyset(secret, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), PublicKeySign.class);
            return signs::sign;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key cannot be used", e);
        }
    }

    public static Sign1.Verifier verifier(byte[] point) {
        try {
            ECPublicKey open = EllipticCurves.getEcPublicKey(
                    EllipticCurves.CurveType.NIST_P256,
                    Arrays.copyOfRange(point, 0, COORDINATE),
                    Arrays.copyOfRange(point, COORDINATE, 2 * COORDINATE));
            var checks = new EcdsaVerifyJce(open, Enums.HashType.SHA256, EllipticCurves.EcdsaEncoding.IEEE_P1363);
            return checks::verify;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key cannot be used", e);
        }
    }

    private static byte[] kid(byte[] point) throws GeneralSecurityException {
        return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(point), 8);
    }

    private static void put(BigInteger number, byte[] into, int at) {
        byte[] bytes = number.toByteArray();
        int from = Math.max(0, bytes.length - COORDINATE);
        System.arraycopy(bytes, from, into, at + COORDINATE - (bytes.length - from), bytes.length - from);
    }
}
