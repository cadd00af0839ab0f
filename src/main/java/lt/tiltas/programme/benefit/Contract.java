package lt.tiltas.programme.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.law.amount.Dwelling;
import lt.tiltas.law.amount.Dwelling.Lease;
import lt.tiltas.law.amount.Family;
import lt.tiltas.programme.ContractId;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A contract of integration as it is stored.
 *
 * @param rules integration, turned-18, relocated or centre
 */
public record Contract(
        ContractId id,
        HouseholdId household,
        OrganisationId municipality,
        String rules,
        Term term,
        List<Counted> people,
        Beside beside,
        int version) {

    public static final List<String> RULES = List.of("integration", "turned-18", "relocated", "centre");
    public static final List<String> ENDS = List.of("over", "moved", "left", "withdrawn", "mistake");
    public static final List<String> SCHOOLINGS = List.of("none", "pre-school", "school");
    public static final List<String> KINDS =
            List.of("settling-in", "essentials", "school", "pre-school", "centre", "rent");

    public record Term(
            LocalDate signedOn,
            @Nullable LocalDate endedOn,
            @Nullable String endedWhy,
            Course course) {

        /** The first day of a month; the first is 1. */
        public LocalDate begins(int month) {
            return signedOn.plusMonths(month - 1L);
        }

        /** The first day of the month after that in which something has changed. */
        public LocalDate after(LocalDate changedOn) {
            int month = 1;
            while (!begins(month).isAfter(changedOn)) {
                month++;
            }
            return begins(month);
        }
    }

    /**
     * The programme it is signed for.
     *
     * @param months in all, those of an extension with them
     */
    public record Course(LocalDate openedOn, int months) {

        /** Whether it was made longer than everybody's, and still runs on that day. */
        boolean goesOn(LocalDate day, int usual) {
            return months > usual && day.isBefore(openedOn.plusMonths(months));
        }
    }

    /** @param until the last day; before the first when the row was taken back */
    public record Counted(
            UUID id,
            UUID person,
            boolean child,
            String schooling,
            LocalDate from,
            @Nullable LocalDate until) {

        public boolean on(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }

        boolean sameAs(boolean otherChild, String otherSchooling) {
            return child == otherChild && schooling.equals(otherSchooling);
        }
    }

    public record Beside(
            List<Other> others,
            @Nullable LocalDate reviewedOn,
            @Nullable Rented rented) {}

    public record Other(
            UUID id, String kind, LocalDate from, @Nullable LocalDate until, String named) {

        boolean on(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    public record Rented(long rent, BigDecimal area, Lease lease) {}

    public boolean isOpen() {
        return term.endedOn() == null;
    }

    public List<Counted> on(LocalDate day) {
        return people.stream().filter(one -> one.on(day)).toList();
    }

    Family family(LocalDate day) {
        List<Counted> counted = on(day);
        int children = (int) counted.stream().filter(Counted::child).count();
        return new Family(counted.size() - children, children);
    }

    /** Who is at school for the first time in this contract. */
    int newPupils(LocalDate begins) {
        return (int) on(begins).stream()
                .filter(one -> one.schooling().equals("school") && one.from().equals(begins))
                .filter(one -> people.stream()
                        .noneMatch(earlier -> earlier.person().equals(one.person())
                                && earlier.schooling().equals("school")
                                && earlier.from().isBefore(begins)
                                && (earlier.until() == null || !earlier.until().isBefore(earlier.from()))))
                .count();
    }

    int inKindergarten(LocalDate begins) {
        return (int) on(begins).stream()
                .filter(one -> one.schooling().equals("pre-school"))
                .count();
    }

    boolean otherwise(String kind, LocalDate begins) {
        return beside.others().stream().anyMatch(other -> other.kind().equals(kind) && other.on(begins));
    }

    Dwelling dwelling(Rented rented) {
        return new Dwelling(municipality.value(), rented.area(), rented.rent(), rented.lease());
    }
}
