package lt.tiltas.registration.intake;

import static lt.tiltas.registration.RegistrationRight.IMPORT_ARRIVALS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.linkage.Known;
import lt.tiltas.registration.linkage.Likely;
import lt.tiltas.registration.linkage.LikelyRecords;
import lt.tiltas.registration.linkage.Likeness;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a list row by row. Who is likely known is asked anew for the rows shown, so that nothing of the register is copied. */
@Service
class OpenIntake {

    private static final int MOST_MATCHES = 3;

    private final Access access;
    private final Intakes intakes;
    private final IntakeRows rows;
    private final LikelyRecords register;

    OpenIntake(Access access, Intakes intakes, IntakeRows rows, LikelyRecords register) {
        this.access = access;
        this.intakes = intakes;
        this.rows = rows;
        this.register = register;
    }

    @Transactional
    public IntakePage open(IntakeId id, String show, int page, Officer officer) {
        access.allow(officer, IMPORT_ARRIVALS);
        Intake intake = intakes.get(id);
        if (intake.isStoring() && !intake.stalled()) {
            return new IntakePage(intake, show, page, List.of());
        }
        List<Kept> kept = rows.page(id, show, page);
        List<IntakePage.Row> shown = rows(id, kept);
        access.searched(officer, IMPORT_ARRIVALS, "intake " + id + " " + show + " " + page, people(shown));
        return new IntakePage(intake, show, page, shown);
    }

    /** Only how far it has come: nobody's data. */
    @Transactional(readOnly = true)
    public Intake progress(IntakeId id, Officer officer) {
        access.allow(officer, IMPORT_ARRIVALS);
        return intakes.get(id);
    }

    private List<IntakePage.Row> rows(IntakeId id, List<Kept> kept) {
        List<Kept> understood = kept.stream().filter(row -> row.row() != null).toList();
        List<Known> people =
                understood.stream().map(row -> Recognise.known(row.row())).toList();
        Map<Integer, List<Likely>> likely = register.of(people);
        Map<Integer, Kept> repeats = rows.lines(
                id,
                understood.stream()
                        .flatMap(row -> row.repeats().stream())
                        .distinct()
                        .toList());
        List<IntakePage.Row> shown = new ArrayList<>();
        for (Kept row : kept) {
            int at = understood.indexOf(row);
            shown.add(row(row, at < 0 ? List.of() : matches(row, likely.getOrDefault(at, List.of()), repeats)));
        }
        return shown;
    }

    private static List<IntakePage.Match> matches(Kept row, List<Likely> likely, Map<Integer, Kept> repeats) {
        Known person = Recognise.known(row.row());
        Set<UUID> told = new HashSet<>();
        told.add(person(row));
        List<IntakePage.Match> matches = new ArrayList<>();
        for (int line : row.repeats()) {
            Kept other = repeats.get(line);
            told.add(person(other));
            matches.add(new IntakePage.Match(
                    other.registered(), line, other.typed().name(), Likeness.of(person, Recognise.known(other.row()))));
        }
        likely.stream()
                .filter(one -> !told.contains(one.person()))
                .map(one -> new IntakePage.Match(
                        new IntakePage.Registered(one.person(), one.household(), one.number()),
                        0,
                        one.known().given() + " " + one.known().surname(),
                        one.likeness()))
                .forEach(matches::add);
        matches.sort(Comparator.comparing(match -> match.likeness().verdict()));
        return matches.stream().limit(MOST_MATCHES).toList();
    }

    private static @Nullable UUID person(Kept row) {
        return row.registered() == null ? null : row.registered().person();
    }

    private static List<PersonId> people(List<IntakePage.Row> shown) {
        return shown.stream()
                .flatMap(row -> Stream.concat(
                        Stream.ofNullable(row.registered()),
                        row.matches().stream().map(IntakePage.Match::registered).filter(Objects::nonNull)))
                .map(registered -> new PersonId(registered.person()))
                .distinct()
                .toList();
    }

    private static IntakePage.Row row(Kept row, List<IntakePage.Match> matches) {
        Kept.Typed typed = row.typed();
        return new IntakePage.Row(
                row.line(),
                typed.household(),
                typed.name(),
                typed.birth(),
                row.state(),
                row.findings(),
                matches,
                row.registered());
    }
}
