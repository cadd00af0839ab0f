package lt.tiltas.programme.signal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.programme.SupportDecision;
import lt.tiltas.programme.SupportNow;
import lt.tiltas.programme.SupportSignal.About;
import lt.tiltas.programme.signal.SignalRules.Facts;
import lt.tiltas.programme.signal.SignalRules.Found;
import org.jspecify.annotations.Nullable;

/**
 * The rules about how it goes in a part of life (S2, S3, S7, S8) and who does the steps in it (S4). Where the two sides rate differently, the
 * lower rating is taken: neither is overruled, and help is asked about sooner than a step down.
 */
public final class NeedRules {

    /** A part of life of a person, as it was talked over on a day. */
    public record Level(UUID person, String domain, LocalDate on, int level) {}

    /** @param person null for the family's goals; steps of which it was said how much is done alone; aided done for them */
    public record Doing(@Nullable UUID person, String domain, int steps, int aided) {}

    /** @param levels the oldest first */
    public record Needs(List<Level> levels, List<Doing> doing, LocalDate openedOn) {}

    /** @param same and unserved in days, aidedAfter in months */
    public record Limits(int same, int aidedAfter, BigDecimal aidedShare, int unserved, int low) {}

    private NeedRules() {}

    static List<Found> find(Facts facts) {
        List<Found> found = new ArrayList<>();
        for (SupportNow now : facts.supports()) {
            if (now.support().granted() && now.live()) {
                for (UUID person : people(now, facts)) {
                    of(now, course(person, now.support().aim().domain(), facts), facts)
                            .forEach(rule -> found.add(found(rule, now, person)));
                }
            }
        }
        found.addAll(unserved(facts));
        found.addAll(aided(facts));
        return found;
    }

    private static Found found(String rule, SupportNow now, UUID person) {
        String domain = rule.equals("S7") ? now.support().aim().domain() : null;
        return new Found(rule, new About(now.support().id(), person, domain));
    }

    private static Set<UUID> people(SupportNow now, Facts facts) {
        UUID person = now.support().aim().person();
        Set<UUID> people = new HashSet<>();
        facts.needs().levels().stream()
                .map(Level::person)
                .filter(one -> person == null || one.equals(person))
                .forEach(people::add);
        return people;
    }

    private static List<Level> course(UUID person, String domain, Facts facts) {
        return facts.needs().levels().stream()
                .filter(one -> one.person().equals(person) && one.domain().equals(domain))
                .toList();
    }

    private static Stream<String> of(SupportNow now, List<Level> course, Facts facts) {
        List<String> rules = new ArrayList<>();
        boolean quiet = now.support().term().sheltered(facts.today())
                || now.stage().equals("frozen")
                || now.open().isPresent()
                || !now.coming().isEmpty();
        Optional<Level> base = before(course, changedOn(now, facts));
        if (!quiet && base.isPresent()) {
            List<Level> since = course.subList(course.indexOf(base.get()) + 1, course.size());
            if (twice(since, base.get().level() + 1)) {
                rules.add("S2");
            } else if (same(since, base.get(), facts)) {
                rules.add("S3");
            }
        }
        if (worse(now, course, facts)) {
            rules.add("S7");
        }
        return rules.stream();
    }

    /** Its first day, or the day on which it was last lowered. */
    private static LocalDate changedOn(SupportNow now, Facts facts) {
        return now.decisions().stream()
                .filter(one -> one.inForce(facts.today()))
                .map(one -> one.what().takesEffectOn())
                .max(Comparator.naturalOrder())
                .orElse(now.support().term().startsOn());
    }

    /** The newest on or before the day, or else the first one after it. */
    private static Optional<Level> before(List<Level> course, LocalDate day) {
        return course.stream()
                .filter(one -> !one.on().isAfter(day))
                .reduce((older, newer) -> newer)
                .or(() -> course.stream().findFirst());
    }

    /** At two reviews, one after the other. */
    private static boolean twice(List<Level> since, int least) {
        return since.size() >= 2
                && since.subList(since.size() - 2, since.size()).stream().allMatch(one -> one.level() >= least);
    }

    private static boolean same(List<Level> since, Level base, Facts facts) {
        int days = facts.limits().needs().same();
        return since.size() >= 2
                && since.stream().allMatch(one -> one.level() == base.level())
                && !base.on().plusDays(days).isAfter(since.getLast().on());
    }

    /** After a step that may still be taken back, the newest rating is lower than the one before the step. */
    private static boolean worse(SupportNow now, List<Level> course, Facts facts) {
        return now.decisions().stream()
                .filter(one -> one.inForce(facts.today()) && one.restorable(facts.today()))
                .anyMatch(one -> fell(one, course));
    }

    private static boolean fell(SupportDecision step, List<Level> course) {
        LocalDate day = step.what().takesEffectOn();
        Optional<Level> earlier =
                course.stream().filter(one -> one.on().isBefore(day)).reduce((older, newer) -> newer);
        return earlier.isPresent()
                && !course.getLast().on().isBefore(day)
                && course.getLast().level() < earlier.get().level();
    }

    private static List<Found> unserved(Facts facts) {
        Limits limits = facts.limits().needs();
        return facts.needs().levels().stream()
                .filter(one ->
                        one.equals(course(one.person(), one.domain(), facts).getLast()))
                .filter(one -> one.level() <= limits.low()
                        && !one.on().plusDays(limits.unserved()).isAfter(facts.today()))
                .filter(one -> facts.supports().stream().noneMatch(now -> serves(now, one, facts.today())))
                .map(one -> new Found("S8", new About(null, one.person(), one.domain())))
                .toList();
    }

    private static boolean serves(SupportNow now, Level need, LocalDate today) {
        UUID person = now.support().aim().person();
        return now.support().granted()
                && now.live()
                && !now.support().term().startsOn().isAfter(today)
                && now.support().aim().domain().equals(need.domain())
                && (person == null || person.equals(need.person()));
    }

    private static List<Found> aided(Facts facts) {
        Limits limits = facts.limits().needs();
        boolean early = facts.needs().openedOn().plusMonths(limits.aidedAfter()).isAfter(facts.today());
        if (early || facts.anySheltered()) {
            return List.of();
        }
        return facts.needs().doing().stream()
                .filter(one -> BigDecimal.valueOf(one.aided())
                                .compareTo(limits.aidedShare().multiply(BigDecimal.valueOf(one.steps())))
                        >= 0)
                .map(one -> new Found("S4", new About(null, one.person(), one.domain())))
                .toList();
    }
}
