package lt.tiltas.sms;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What is to be sent.
 *
 * @param id the caller's own: the same id is the same message
 * @param source {@link SmsSource#name}
 * @param phone E.164
 * @param words without personal data, at most {@link #PARTS} parts long
 * @param giveUpAt after which it is of no use
 */
public record TextMessage(UUID id, String source, String phone, String words, OffsetDateTime giveUpAt) {

    public static final int PARTS = 2;

    /** What an ASCII text and any other may have in one part, and in each of several (3GPP TS 23.038, 23.040). */
    private static final int PLAIN_ALONE = 160;

    private static final int PLAIN_AMONG = 153;
    private static final int OTHER_ALONE = 70;
    private static final int OTHER_AMONG = 67;
    private static final Charset PLAIN = StandardCharsets.US_ASCII;

    public TextMessage {
        if (parts(words) > PARTS) {
            throw new IllegalArgumentException("a message of " + parts(words) + " parts");
        }
    }

    /** As many as the telephone network sends. */
    public static int parts(String words) {
        boolean plain =
                PLAIN.newEncoder().canEncode(words) && words.chars().noneMatch(sign -> "`[]{}\\^~|".indexOf(sign) >= 0);
        int alone = plain ? PLAIN_ALONE : OTHER_ALONE;
        int among = plain ? PLAIN_AMONG : OTHER_AMONG;
        return words.length() <= alone ? 1 : Math.ceilDiv(words.length(), among);
    }
}
