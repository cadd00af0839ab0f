package lt.tiltas.reception.issue;

import static lt.tiltas.reception.ReceptionRight.RECORD_PRESENCE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.law.Span;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.presence.Resident;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A meal in its hours, or a thing whose interval is over, for members of a family. Who has it already does not get it twice. */
@Service
public class GiveOut {

    /** @param key of the page from which it is sent: pressed twice it is once */
    public record New(
            @NotNull @Nullable UUID key,
            @NotEmpty @Nullable List<UUID> people,

            @NotBlank @Nullable String what) {}

    /** One act: what, where, and when. */
    public record Act(UUID key, SiteId site, String what, OffsetDateTime at) {}

    public sealed interface Outcome {

        /** @param firstAt of those who had it before, when they were given it first */
        record Handed(int people, List<OffsetDateTime> firstAt) implements Outcome {}

        /** All of them had it before. */
        record Twice(OffsetDateTime firstAt) implements Outcome {}

        /** The house gives no such meal at that hour, or there is nobody for whom it is. */
        record NotNow() implements Outcome {}
    }

    private final Access access;
    private final Issues issues;
    private final Kitchen kitchen;
    private final Rules rules;
    private final Clock clock;

    GiveOut(Access access, Issues issues, Kitchen kitchen, Rules rules, Clock clock) {
        this.access = access;
        this.issues = issues;
        this.kitchen = kitchen;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Outcome give(Act act, List<Resident> people, Officer officer) {
        access.require(
                officer,
                RECORD_PRESENCE,
                people.stream().map(Resident::personId).toList());
        LocalDate day = act.at().atZoneSameInstant(clock.getZone()).toLocalDate();
        Optional<Issues.Item> item = issues.item(act.what());
        if (item.isPresent()) {
            LocalDate until = after(day, rules.span(item.get().rule(), day));
            return hand(
                    new Issues.Handing(act.key(), act.site(), act.what(), day, until, act.at()),
                    people.stream()
                            .filter(person ->
                                    !item.get().babiesOnly() || person.bornAfter(day.minusYears(Kitchen.BABY_YEARS)))
                            .toList(),
                    officer);
        }
        if (!kitchen.open(act.site(), act.at(), true).contains(act.what())) {
            return new Outcome.NotNow();
        }
        LocalDate adultBorn = day.minusYears(rules.years("registration.adult-age", day));
        return hand(
                new Issues.Handing(act.key(), act.site(), act.what(), day, day.plusDays(1), act.at()),
                people.stream()
                        .filter(person -> !act.what().startsWith("snack") || person.bornAfter(adultBorn))
                        .toList(),
                officer);
    }

    private Outcome hand(Issues.Handing handing, List<Resident> people, Officer officer) {
        int handed = 0;
        List<OffsetDateTime> before = new ArrayList<>();
        for (Resident person : people) {
            if (issues.write(handing, person, officer)) {
                handed++;
            } else {
                Optional<Issues.First> first = issues.first(handing, person);
                if (first.isPresent() && first.get().key().equals(handing.key())) {
                    handed++;
                } else {
                    before.add(first.map(Issues.First::at).orElse(handing.at()));
                }
            }
        }
        if (handed == 0 && before.isEmpty()) {
            return new Outcome.NotNow();
        }
        return handed == 0
                ? new Outcome.Twice(
                        before.stream().min(OffsetDateTime::compareTo).orElseThrow())
                : new Outcome.Handed(handed, before);
    }

    /** An interval is counted from the day itself, holidays or not. */
    private static LocalDate after(LocalDate day, Span span) {
        return switch (span.counting()) {
            case DAYS, WORKING_DAYS -> day.plusDays(span.amount());
            case WEEKS -> day.plusWeeks(span.amount());
            case MONTHS -> day.plusMonths(span.amount());
            case YEARS -> day.plusYears(span.amount());
        };
    }
}
