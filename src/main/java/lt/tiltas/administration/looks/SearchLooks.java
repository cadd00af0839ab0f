package lt.tiltas.administration.looks;

import static lt.tiltas.administration.AdministrationRight.EXPORT_LOOKS;
import static lt.tiltas.administration.AdministrationRight.SEARCH_LOOKS;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import lt.tiltas.access.Subject;
import lt.tiltas.access.Subjects;
import lt.tiltas.access.trail.Look;
import lt.tiltas.access.trail.Looks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who watches the watchers is watched too: each search leaves its own row, about the people searched for. */
@Service
public class SearchLooks {

    static final int PAGE = 50;
    static final int MOST_EXPORTED = 10_000;
    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    /** @param page from 0; @param more whether there is a next page; @param unknown no household has the number */
    public record Found(List<Look> looks, int page, boolean more, boolean unknown) {}

    private final Access access;
    private final Looks looks;
    private final Subjects subjects;

    SearchLooks(Access access, Looks looks, Subjects subjects) {
        this.access = access;
        this.looks = looks;
        this.subjects = subjects;
    }

    @Transactional
    Found search(LookSearch search, int page, Officer officer) {
        List<? extends Subject> people = people(search, SEARCH_LOOKS, officer);
        boolean unknown = search.byNumber() && people.isEmpty();
        List<Look> found = looks.list(wanted(search, people), PAGE + 1, page * PAGE);
        return new Found(found.stream().limit(PAGE).toList(), page, found.size() > PAGE, unknown);
    }

    @Transactional
    List<Look> export(LookSearch search, Officer officer) {
        return looks.list(wanted(search, people(search, EXPORT_LOOKS, officer)), MOST_EXPORTED, 0);
    }

    private List<? extends Subject> people(LookSearch search, Right right, Officer officer) {
        access.allow(officer, right);
        if (!search.byNumber()) {
            access.saw(officer, right, List.of());
            return List.of();
        }
        List<? extends Subject> people = subjects.numbered(search.trimmedNumber());
        access.searched(officer, right, search.trimmedNumber(), people);
        return people;
    }

    private static Looks.Wanted wanted(LookSearch search, List<? extends Subject> people) {
        return new Looks.Wanted(
                search.officer(),
                search.organisation(),
                search.purpose() == null || search.purpose().isBlank() ? null : search.purpose(),
                search.byNumber() ? people.stream().map(Subject::value).toList() : null,
                morning(search.from(), 0),
                morning(search.to(), 1));
    }

    private static @Nullable OffsetDateTime morning(@Nullable LocalDate day, int daysLater) {
        return day == null
                ? null
                : day.plusDays(daysLater).atStartOfDay(VILNIUS).toOffsetDateTime();
    }
}
