package lt.tiltas.programme.agreement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.programme.PlanChangeId;
import lt.tiltas.programme.PlanVersionId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.SignatureId;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was offered and signed.
 *
 * @param no 1 for the first
 * @param state draft, shared, declined, agreed, active, replaced or ended (message key {@code plan.state.<code>})
 */
public record PlanVersion(
        PlanVersionId id,
        Of of,
        int no,
        String state,
        Content content,
        Course course,
        List<Signature> signatures,
        List<Change> changes,
        int version) {

    private static final Set<String> OFFERED = Set.of("shared", "declined");
    private static final Set<String> UNDER_WAY = Set.of("draft", "shared", "declined", "agreed");

    /** @param withGuardian the person is a minor, for whom a guardian signs too */
    public record Of(UUID plan, ProgrammeId programme, PersonId person, String language, boolean withGuardian) {}

    /** @param hash SHA-256 of the content, in hexadecimal figures */
    public record Course(
            @Nullable OffsetDateTime sharedAt,
            @Nullable OffsetDateTime declinedAt,
            @Nullable String declinedReason,
            @Nullable LocalDate approvedOn,
            @Nullable String approvedName,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String hash) {}

    /** @param side person, guardian or worker; @param kind device, phone, paper or spoken; @param mediaType of the scan, when there is one */
    public record Signature(
            SignatureId id,
            String side,
            String name,
            String kind,
            String understood,
            @Nullable String interpreter,
            @Nullable String witness,
            @Nullable String mediaType,
            OffsetDateTime at) {}

    /** @param state open, taken or answered */
    public record Change(
            PlanChangeId id,
            String words,
            String language,
            String state,
            @Nullable String answer,
            @Nullable String answeredName,
            OffsetDateTime at) {

        public boolean open() {
            return state.equals("open");
        }
    }

    public boolean draft() {
        return state.equals("draft");
    }

    /** The person may sign it, also after having declined. */
    public boolean offered() {
        return OFFERED.contains(state);
    }

    public boolean underWay() {
        return UNDER_WAY.contains(state);
    }

    /** Goals and steps may still be taken in anew. */
    public boolean changeable() {
        return (draft() || offered()) && signatures.isEmpty();
    }

    public boolean signedBy(String side) {
        return signatures.stream().anyMatch(one -> one.side().equals(side));
    }

    /** Whoever has to sign before the worker has signed. */
    public boolean complete() {
        return signedBy("person") && (!of.withGuardian() || signedBy("guardian"));
    }

    public boolean readable() {
        return content.readable(of.language());
    }
}
