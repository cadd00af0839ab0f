package lt.tiltas.permits.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is signed can be read by everybody and changed by nobody. */
class TokenTests {

    static final Claims CLAIMS = new Claims(
            "LT-MIGRACIJA",
            "LT-7K3M-9QX2",
            new Claims.Holder("Oleksandra Kovalenko-Shevchenko", LocalDate.of(1988, 2, 29), "UKR"),
            new Claims.Period(LocalDate.of(2026, 3, 5), LocalDate.of(2027, 3, 4)),
            "temporary_protection",
            "4711",
            131_071,
            "00112233445566778899aabbccddeeff");

    private final KeyPairs.Fresh key = KeyPairs.fresh();
    private final Sign1.Signer signer = KeyPairs.signer(key.secret());
    private final Sign1.Verifier verifier = KeyPairs.verifier(key.point());
    private final byte[] token = Sign1.sign(key.kid(), CLAIMS.written(), signer);

    @Test
    void what_was_signed_is_read_back() {
        assertThat(read(token)).contains(CLAIMS);
        assertThat(Base32.read(Base32.of(token))).isEqualTo(token);
        assertThat(token.length).isLessThan(260);
        assertThat(new String(token, StandardCharsets.ISO_8859_1)).doesNotContain("ILTU");
    }

    @Test
    void every_bit_of_every_byte_flipped_fails() {
        for (int at = 0; at < token.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = token.clone();
                changed[at] ^= (byte) (1 << bit);
                assertThat(read(changed)).as(at + "." + bit).isEmpty();
            }
        }
    }

    @Test
    void a_shorter_or_longer_token_and_noise_fail() {
        for (int length = 0; length < token.length; length++) {
            assertThat(read(Arrays.copyOf(token, length))).as("" + length).isEmpty();
        }
        assertThat(read(Arrays.copyOf(token, token.length + 1))).isEmpty();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int n = 0; n < 20_000; n++) {
            byte[] noise = new byte[random.nextInt(80)];
            random.nextBytes(noise);
            if (read(noise).isPresent()) {
                throw new AssertionError("seed " + seed);
            }
        }
    }

    @Test
    void a_changed_name_needs_a_new_signature() {
        var other = new Claims(
                CLAIMS.issuer(),
                CLAIMS.permit(),
                new Claims.Holder("Ivan Bondar", CLAIMS.holder().bornOn(), "UKR"),
                CLAIMS.period(),
                CLAIMS.ground(),
                CLAIMS.paper(),
                CLAIMS.place(),
                CLAIMS.photo());
        List<?> parts = (List<?>) Cbor.read(token);
        byte[] forged = Cbor.tagged(Cbor.SIGN1, List.of(parts.get(0), Map.of(), other.written(), parts.get(3)));

        assertThat(read(forged)).isEmpty();
        assertThat(read(Sign1.sign(
                        key.kid(),
                        other.written(),
                        KeyPairs.signer(KeyPairs.fresh().secret()))))
                .isEmpty();
    }

    @Test
    void an_unknown_key_another_algorithm_and_a_second_header_fail() {
        KeyPairs.Fresh other = KeyPairs.fresh();
        List<?> parts = (List<?>) Cbor.read(token);

        assertThat(read(Sign1.sign(other.kid(), CLAIMS.written(), KeyPairs.signer(other.secret()))))
                .isEmpty();
        assertThat(read(Cbor.tagged(Cbor.SIGN1, List.of(parts.get(0), Map.of(1, -8), parts.get(2), parts.get(3)))))
                .isEmpty();
        byte[] head = Cbor.written(Map.of(1, -8));
        assertThat(read(Cbor.tagged(Cbor.SIGN1, List.of(head, Map.of(), parts.get(2), parts.get(3)))))
                .isEmpty();
    }

    @Test
    void one_number_has_one_encoding() {
        for (long number : new long[] {0, 23, 24, 255, 256, 65_535, 65_536, 1L << 32, -1, -24, -25, -70_001}) {
            assertThat(Cbor.read(Cbor.written(number))).isEqualTo(number);
        }
        assertThatThrownBy(() -> Cbor.read(new byte[] {0x18, 0x05})).isInstanceOf(Cbor.Unreadable.class);
        assertThatThrownBy(() -> Cbor.read(new byte[] {(byte) 0x9f})).isInstanceOf(Cbor.Unreadable.class);
        assertThatThrownBy(() -> Cbor.read(new byte[] {(byte) 0xbb, 0x7f, -1, -1, -1, -1, -1, -1, -1}))
                .isInstanceOf(Cbor.Unreadable.class);
        assertThatThrownBy(() -> Cbor.read(nested(50))).isInstanceOf(Cbor.Unreadable.class);
        assertThat(Cbor.read(Cbor.written(new ArrayList<>(List.of("ž", List.of(1))))))
                .isEqualTo(List.of("ž", List.of(1L)));
    }

    private static byte[] nested(int depth) {
        byte[] lists = new byte[depth + 1];
        Arrays.fill(lists, (byte) 0x81);
        lists[depth] = 0;
        return lists;
    }

    private Optional<Claims> read(byte[] bytes) {
        Function<byte[], Optional<Sign1.Verifier>> keys =
                kid -> Arrays.equals(kid, key.kid()) ? Optional.of(verifier) : Optional.empty();
        return Sign1.verified(bytes, keys).map(Claims::read);
    }
}
