package lt.tiltas.permits.token;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** COSE_Sign1 (RFC 9052) with ES256: what is signed, by which key, and the 64 bytes that prove it. */
public final class Sign1 {

    private static final int ALGORITHM = 1;
    private static final int KID = 4;
    private static final int ES256 = -7;

    private Sign1() {}

    /** Signs bytes: the 64 of r and s. */
    @FunctionalInterface
    public interface Signer {
        byte[] sign(byte[] message) throws GeneralSecurityException;
    }

    /** Throws when the signature is not of these bytes. */
    @FunctionalInterface
    public interface Verifier {
        void verify(byte[] signature, byte[] message) throws GeneralSecurityException;
    }

    public static byte[] sign(byte[] kid, byte[] payload, Signer signer) {
        Map<Object, Object> head = new LinkedHashMap<>();
        head.put(ALGORITHM, ES256);
        head.put(KID, kid);
        byte[] protectedHead = Cbor.written(head);
        try {
            byte[] signature = signer.sign(message(protectedHead, payload));
            return Cbor.tagged(Cbor.SIGN1, List.of(protectedHead, Map.of(), payload, signature));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be signed", e);
        }
    }

    /** What was signed; empty when it is unreadable, of an unknown key or changed. */
    public static Optional<byte[]> verified(byte[] token, Function<byte[], Optional<Verifier>> keys) {
        try {
            List<?> parts = (List<?>) Cbor.read(token);
            Map<?, ?> head = (Map<?, ?>) Cbor.read((byte[]) parts.get(0));
            byte[] payload = (byte[]) parts.get(2);
            boolean ours = parts.size() == 4
                    && ((Map<?, ?>) parts.get(1)).isEmpty()
                    && head.size() == 2
                    && Long.valueOf(ES256).equals(head.get((long) ALGORITHM))
                    && token[0] == (byte) (6 << 5 | Cbor.SIGN1);
            Optional<Verifier> key = ours ? keys.apply((byte[]) head.get((long) KID)) : Optional.empty();
            if (key.isEmpty()) {
                return Optional.empty();
            }
            key.get().verify((byte[]) parts.get(3), message((byte[]) parts.get(0), payload));
            return Optional.of(Arrays.copyOf(payload, payload.length));
        } catch (GeneralSecurityException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static byte[] message(byte[] protectedHead, byte[] payload) {
        return Cbor.written(List.of("Signature1", protectedHead, new byte[0], payload));
    }
}
