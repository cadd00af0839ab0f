package lt.tiltas.programme.independence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.OwnWay;
import lt.tiltas.programme.OwnWay.Change;
import lt.tiltas.programme.OwnWay.Part;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.goal.Domains;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The second and the third line, person by person. Row-level security shows people only their own. */
@Repository
class OwnWays {

    private record Rated(
            UUID person,
            String domain,
            LocalDate on,
            @Nullable Integer byPerson,
            @Nullable Integer byWorker) {

        /** The lower of what the two sides say: neither is overruled. */
        int level() {
            return Math.min(
                    Objects.requireNonNullElse(byPerson, Integer.MAX_VALUE),
                    Objects.requireNonNullElse(byWorker, Integer.MAX_VALUE));
        }
    }

    private record Finished(@Nullable UUID person, int steps, int alone) {}

    private final JdbcClient db;
    private final Rules rules;
    private final Clock clock;

    OwnWays(JdbcClient db, Rules rules, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.clock = clock;
    }

    List<OwnWay> of(ProgrammeId programme) {
        LocalDate today = LocalDate.now(clock);
        int days = rules.days("support.own-days", today);
        int least = rules.number("support.own-steps", today).intValueExact();
        List<Rated> rated = rated(programme);
        List<Finished> finished = finished(programme, today.minusDays(days));
        return people(rated, finished).stream()
                .map(person -> new OwnWay(person, doing(person, finished, days, least), parts(person, rated)))
                .toList();
    }

    private static Set<@Nullable UUID> people(List<Rated> rated, List<Finished> finished) {
        Set<@Nullable UUID> people = new LinkedHashSet<>();
        rated.forEach(one -> people.add(one.person()));
        finished.stream().filter(one -> one.person() != null).forEach(one -> people.add(one.person()));
        if (people.isEmpty() && !finished.isEmpty()) {
            people.add(null);
        }
        return people;
    }

    /** The own steps and those of goals of the whole family. */
    private static OwnWay.Doing doing(@Nullable UUID person, List<Finished> finished, int days, int least) {
        List<Finished> own = finished.stream()
                .filter(one -> one.person() == null || one.person().equals(person))
                .toList();
        return new OwnWay.Doing(
                own.stream().mapToInt(Finished::steps).sum(),
                own.stream().mapToInt(Finished::alone).sum(),
                days,
                least);
    }

    private static List<Part> parts(@Nullable UUID person, List<Rated> rated) {
        List<Part> parts = new ArrayList<>();
        for (String domain : Domains.ALL) {
            List<Rated> course = rated.stream()
                    .filter(one -> one.person().equals(person) && one.domain().equals(domain))
                    .toList();
            if (!course.isEmpty()) {
                Rated newest = course.getLast();
                parts.add(new Part(domain, newest.on(), newest.byPerson(), newest.byWorker(), change(course)));
            }
        }
        return parts;
    }

    /** Of one family a change counts only when it is a whole level and has held at two reviews in a row. */
    private static @Nullable Change change(List<Rated> course) {
        if (course.size() < 3) {
            return null;
        }
        int from = course.getFirst().level();
        int last = course.getLast().level();
        int before = course.get(course.size() - 2).level();
        int rose = Math.min(last, before);
        int fell = Math.max(last, before);
        return rose > from ? new Change(from, rose) : fell < from ? new Change(from, fell) : null;
    }

    private List<Rated> rated(ProgrammeId programme) {
        return db.sql("""
                select a.person_id as person, r.domain, a.talked_on as "on", r.by_person, r.by_worker
                from programme.assessment a join programme.domain_rating r on r.assessment_id = a.id
                where a.programme_id = :programme and a.state in ('confirmed', 'approved') and num_nonnulls(r.by_person, r.by_worker) > 0
                order by a.talked_on, a.created_at
                """)
                .param("programme", programme.value())
                .query(Rated.class)
                .list();
    }

    private List<Finished> finished(ProgrammeId programme, LocalDate since) {
        return db.sql("""
                select g.person_id as person, count(*) as steps, count(*) filter (where s.doing_level >= 2) as alone
                from programme.step s join programme.goal g on g.id = s.goal_id
                where g.programme_id = :programme and s.state = 'done' and s.doing_level is not null and s.done_on >= :since
                group by g.person_id
                """)
                .param("programme", programme.value())
                .param("since", since)
                .query(Finished.class)
                .list();
    }
}
