package lt.tiltas.registration.guardian;

import static lt.tiltas.registration.RegistrationRight.CARE_FOR_MINOR;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.registration.PersonId;
import lt.tiltas.web.Paged;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Children who may be alone, and those who are and have no representative yet: for the list and for the start of the day. */
@Service
public class ListMinors implements Work.Source {

    /** @param dueOn the last day for the answer, or for the representative of a child who is alone */
    public record Line(Flag flag, LocalDate dueOn, LocalDate today) {

        public boolean isLate() {
            return dueOn.isBefore(today);
        }
    }

    private static final int PAGE = 100;

    private final Access access;
    private final Guardianships guardianships;
    private final Rules rules;

    ListMinors(Access access, Guardianships guardianships, Rules rules) {
        this.access = access;
        this.guardianships = guardianships;
        this.rules = rules;
    }

    @Transactional
    public Paged<Line> list(int page, Officer officer) {
        access.allow(officer, CARE_FOR_MINOR);
        Paged<Line> lines = Paged.of(lines(officer), page, PAGE);
        access.saw(
                officer,
                CARE_FOR_MINOR,
                lines.rows().stream()
                        .map(line -> new PersonId(line.flag.person()))
                        .toList());
        return lines;
    }

    Line line(Flag flag) {
        return new Line(
                flag,
                rules.due(
                        flag.isAlone() ? "registration.representative-by" : "registration.minor-answer-by",
                        flag.noticedOn()),
                guardianships.today());
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(CARE_FOR_MINOR)) {
            return List.of();
        }
        List<Line> lines = lines(officer);
        return List.of(
                work("work.minors-to-answer", lines, line -> !line.flag.isAlone()),
                work("work.minors-without-representative", lines, line -> line.flag.isAlone()));
    }

    private static Work work(String key, List<Line> lines, Predicate<Line> whose) {
        List<Line> own = lines.stream().filter(whose).toList();
        return new Work(key, own.size(), "/minors", "people", own.stream().anyMatch(Line::isLate) ? "late" : "soon");
    }

    /** Whose last day is nearest first. */
    private List<Line> lines(Officer officer) {
        return guardianships.open(officer).stream()
                .map(this::line)
                .sorted(Comparator.comparing(Line::dueOn))
                .toList();
    }
}
