package lt.tiltas.registration.linkage;

import java.util.UUID;

/** A record that may be the same person, and why. */
public record Likely(UUID person, UUID household, String number, Known known, Likeness likeness) {}
