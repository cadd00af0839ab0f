package lt.tiltas.sms;

import java.util.Locale;

/** What became of a message. */
public enum SmsEnd {
    /** The gateway has taken it. */
    SENT,
    /** The gateway refused it, and would refuse it again. */
    FAILED,
    /** It did not get out in time. */
    GIVEN_UP,
    /** Whoever wrote it did not want it sent any more. */
    WITHDRAWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
