package lt.tiltas.reception.issue;

import java.time.OffsetDateTime;
import java.util.UUID;

/** What somebody was given. */
public record Given(UUID id, UUID person, String what, OffsetDateTime at) {}
