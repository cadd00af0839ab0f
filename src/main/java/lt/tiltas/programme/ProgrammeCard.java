package lt.tiltas.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A household's open programme as pages show it.
 *
 * @param leadName the case manager; null when it has just come from another municipality and nobody has taken it over
 * @param asOf the day for which lateness and months are counted
 */
public record ProgrammeCard(
        ProgrammeId id,
        HouseholdId household,
        OrganisationId municipality,
        LocalDate openedOn,
        int months,
        @Nullable String leadName,
        List<Goal> goals,
        LocalDate asOf,
        int version) {

    private static final List<String> URGENCY = List.of("late", "doing", "wish", "reached");

    /** The last day. */
    public LocalDate endsOn() {
        return openedOn.plusMonths(months).minusDays(1);
    }

    /** 1 in the first month, never more than {@link #months}. */
    public int monthNow() {
        return Math.clamp(ChronoUnit.MONTHS.between(openedOn, asOf) + 1, 1, months);
    }

    /** Goals that live: not set aside, not changed into another. */
    public List<Goal> living() {
        return goals.stream().filter(goal -> !goal.resting()).toList();
    }

    /** The same, what needs hands first: late, under way, dreams, reached. */
    public List<Goal> byUrgency() {
        return living().stream()
                .sorted(Comparator.comparingInt(goal -> URGENCY.indexOf(goal.tone())))
                .toList();
    }

    public List<Goal> resting() {
        return goals.stream().filter(Goal::resting).toList();
    }

    public long reached() {
        return goals.stream().filter(goal -> goal.state().equals("reached")).count();
    }
}
