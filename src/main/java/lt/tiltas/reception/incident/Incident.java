package lt.tiltas.reception.incident;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.reception.SiteId;
import org.jspecify.annotations.Nullable;

/** One incident. */
public record Incident(
        IncidentId id,
        long number,
        Where where,
        What what,
        Phase.State state,
        Review review,
        Reported reported,
        boolean alone,
        int version) {

    public static final List<String> KINDS = List.of(
            "violence",
            "child_harm",
            "missing_child",
            "missing",
            "hate",
            "self_harm",
            "illness",
            "death",
            "fire",
            "damage",
            "theft",
            "data_loss",
            "other");

    public record Where(SiteId site, String siteName, int operator, int municipality, String place) {}

    /** @param severity 1 small to 4 very grave */
    public record What(String kind, int severity, OffsetDateTime at, String words) {}

    /** @param measures what is done so that it does not happen again */
    public record Review(
            @Nullable String measures,
            @Nullable UUID measuredBy,
            @Nullable UUID reviewedBy,
            @Nullable OffsetDateTime closedAt) {}

    public record Reported(OffsetDateTime at, UUID by) {}

    /** Who was in it. @param household null for a name from outside */
    public record Involved(
            UUID id, @Nullable UUID household, @Nullable UUID person, String name, String role) {}

    /** What has to be done or told, and by when. */
    public record Task(
            IncidentTaskId id,
            String what,
            @Nullable String whom,
            @Nullable Integer forOrganisation,
            @Nullable String words,
            @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime doneAt,
            @Nullable String doneWords) {

        public boolean late(OffsetDateTime now) {
            return doneAt == null && dueAt != null && dueAt.isBefore(now);
        }
    }

    /** What happened to it. */
    public record Happened(
            String step,
            @Nullable String words,
            OffsetDateTime at,
            @Nullable Integer organisation) {}

    public String called() {
        return String.format(Locale.ROOT, "IV-%06d", number);
    }
}
