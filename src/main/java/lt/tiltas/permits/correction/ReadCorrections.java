package lt.tiltas.permits.correction;

import static lt.tiltas.permits.PermitRight.CORRECT_PRESENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.CorrectionId;
import lt.tiltas.web.Published;
import lt.tiltas.web.SmallNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrections, and how many people each would be about, or is. Numbers only: nobody is named. */
@Service
public class ReadCorrections {

    /** @param people of whom it is written down; null while it is not made */
    public record Row(Correction correction, @Nullable Published people) {}

    /** @param today until which day a correction may look */
    public record Listed(List<Row> rows, LocalDate today) {

        /** There can be one at a time. */
        public boolean mayPropose() {
            return rows.stream().noneMatch(row -> row.correction().isProposed());
        }
    }

    /** @param people of whom it would be written down today; null when the day cannot be taken */
    public record Look(
            LocalDate asOf,
            LocalDate seenAfter,
            int months,
            String certainty,
            @Nullable Breakdown people) {}

    /**
     * @param people of whom it is written down; those of whom it would be while it waits
     * @param since null until it is made
     * @param officer who looks
     */
    public record Page(
            Correction correction,
            Breakdown people,
            @Nullable Since since,
            String certainty,
            UUID officer) {

        /** Whether this officer may be the second. */
        public boolean second() {
            Correction.Hand back = correction.back();
            return correction.isUndoing() && back != null
                    ? !back.by().equals(officer)
                    : correction.isProposed() && !correction.proposed().by().equals(officer);
        }
    }

    /** What became of the people since. */
    public record Since(Published still, Published seen, Published takenOut) {}

    private final Access access;
    private final Corrections corrections;
    private final UnseenPeople people;
    private final Rules rules;
    private final Clock clock;

    ReadCorrections(Access access, Corrections corrections, UnseenPeople people, Rules rules, Clock clock) {
        this.access = access;
        this.corrections = corrections;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Listed all(Officer officer) {
        access.allow(officer, CORRECT_PRESENCE);
        return new Listed(
                corrections.all().stream()
                        .map(one -> new Row(one, one.people() == null ? null : SmallNumbers.people(one.people())))
                        .toList(),
                LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public Look look(LocalDate asOf, Officer officer) {
        access.allow(officer, CORRECT_PRESENCE);
        LocalDate today = LocalDate.now(clock);
        if (!UnseenRule.holds(rules, asOf, today)) {
            return new Look(asOf, asOf, 0, "U", null);
        }
        Correction.Text text = UnseenRule.text(rules, asOf, "");
        return new Look(
                asOf,
                text.seenAfter(),
                text.months(),
                UnseenRule.certainty(rules, asOf),
                people.wouldBe(text, UnseenRule.adultsBornBy(rules, asOf)));
    }

    @Transactional(readOnly = true)
    public Page one(CorrectionId id, Officer officer) {
        access.allow(officer, CORRECT_PRESENCE);
        Correction one = corrections.find(id).orElseThrow(() -> new NotHere("correction"));
        LocalDate asOf = one.text().asOf();
        boolean waits = one.isProposed() || one.people() == null;
        return new Page(
                one,
                waits ? people.wouldBe(one.text(), UnseenRule.adultsBornBy(rules, asOf)) : people.written(id, asOf),
                waits ? null : since(people.sinceThen(id)),
                UnseenRule.certainty(rules, asOf),
                officer.id());
    }

    private static Since since(Map<String, Long> ended) {
        return new Since(
                SmallNumbers.people(ended.getOrDefault("still", 0L)),
                SmallNumbers.people(ended.getOrDefault("seen", 0L)),
                SmallNumbers.people(ended.getOrDefault("officer", 0L)));
    }
}
