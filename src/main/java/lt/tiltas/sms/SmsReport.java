package lt.tiltas.sms;

import java.util.Locale;

/** What the gateway says afterwards of a message that it was sent. */
public enum SmsReport {
    /** It is on the telephone. */
    DELIVERED,
    /** It will not get there. */
    FAILED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
