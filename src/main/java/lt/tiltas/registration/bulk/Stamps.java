package lt.tiltas.registration.bulk;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.access.context.ContextSigner;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Component;

/**
 * What a sheet remembers of a record: a keyed fingerprint of each field, from which nothing can be read back. With it each field is
 * compared by itself with what the record says today, and no copy of the sheet is kept. The last bytes hold it to its own person.
 */
@Component
class Stamps {

    /** A field is four bytes: one change in four thousand millions would be overlooked. */
    private static final int FIELD = 4;

    private static final int SEAL = 8;

    /** Before the rest, so that no spreadsheet program takes a minus for a formula. */
    private static final String FIRST = "v1.";

    private final ContextSigner signer;

    Stamps(ContextSigner signer) {
        this.signer = signer;
    }

    String of(PersonId person, Map<String, String> fields) {
        ByteBuffer bytes = ByteBuffer.allocate(fields.size() * FIELD + SEAL);
        fields.forEach((field, value) -> bytes.put(of(person, field, value)));
        byte[] marks = Arrays.copyOf(bytes.array(), bytes.position());
        bytes.put(seal(person, marks));
        return FIRST + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * The fields that say something else today than when the sheet was made; nothing when the stamp is not one of ours or another
     * person's.
     *
     * @param fields in the order in which the stamp was made
     */
    Optional<List<String>> moved(PersonId person, String stamp, Map<String, String> fields) {
        return marks(person, stamp, fields.size()).map(marks -> {
            List<String> moved = new ArrayList<>();
            int at = 0;
            for (Map.Entry<String, String> field : fields.entrySet()) {
                byte[] then = Arrays.copyOfRange(marks, at, at + FIELD);
                if (!Arrays.equals(then, of(person, field.getKey(), field.getValue()))) {
                    moved.add(field.getKey());
                }
                at += FIELD;
            }
            return moved;
        });
    }

    /** Of one value, to tell later whether it is still the one that was looked at. */
    String seen(PersonId person, String field, String value) {
        return HexFormat.of().formatHex(of(person, field, value));
    }

    private Optional<byte[]> marks(PersonId person, String stamp, int fields) {
        if (!stamp.startsWith(FIRST)) {
            return Optional.empty();
        }
        try {
            byte[] all = Base64.getUrlDecoder().decode(stamp.substring(FIRST.length()));
            byte[] marks = Arrays.copyOf(all, fields * FIELD);
            return all.length == marks.length + SEAL
                            && Arrays.equals(Arrays.copyOfRange(all, marks.length, all.length), seal(person, marks))
                    ? Optional.of(marks)
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] of(PersonId person, String field, String value) {
        return Arrays.copyOf(signer.fingerprint("bulk|" + person + "|" + field + "|" + value), FIELD);
    }

    private byte[] seal(PersonId person, byte[] marks) {
        return Arrays.copyOf(
                signer.fingerprint("bulk|" + person + "|" + HexFormat.of().formatHex(marks)), SEAL);
    }
}
