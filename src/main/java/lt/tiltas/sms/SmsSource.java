package lt.tiltas.sms;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A bean of the module whose messages they are. They are asked as the system's named actor, in the transaction that writes the answer down. */
public interface SmsSource {

    /** Kebab-case, unique; it is kept with each message. */
    String name();

    /** Asked before each attempt: whether the message is still to be sent. */
    boolean stands(UUID id);

    void ended(UUID id, SmsEnd end, OffsetDateTime at);

    /** After it was sent, or given up: at most once each, and nothing after {@link SmsReport#DELIVERED}. */
    void reported(UUID id, SmsReport report, OffsetDateTime at);
}
