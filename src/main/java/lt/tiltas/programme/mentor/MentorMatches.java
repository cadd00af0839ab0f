package lt.tiltas.programme.mentor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.Words;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wishes and matches of the municipality, or of the person who asks. */
@Repository
public class MentorMatches {

    static final int PAGE = 40;

    private static final String MATCH = """
            select m.*, p.household_id, g.words as goal_words, g.words_language as goal_language, g.translation_lt as goal_lt,
                t.id as who, t.name, k.contact, t.sex as mentor_sex, t.languages as mentor_languages, t.offers, t.district, t.capacity,
                t.through_org
            from programme.mentor_match m join programme.programme p on p.id = m.programme_id
            left join programme.goal g on g.id = m.goal_id left join programme.mentor t on t.id = m.mentor_id
            left join programme.mentor_contact k on k.mentor_id = m.mentor_id
            """;

    private final JdbcClient db;

    MentorMatches(JdbcClient db) {
        this.db = db;
    }

    Optional<MentorMatch> find(MentorMatchId id) {
        return db.sql(MATCH + "where m.id = :id")
                .param("id", id.value())
                .query((rs, n) -> match(rs))
                .optional();
    }

    List<MentorMatch> of(ProgrammeId programme) {
        return db.sql(MATCH + "where m.programme_id = :programme order by m.state = 'ended', m.wished_on desc, m.id")
                .param("programme", programme.value())
                .query((rs, n) -> match(rs))
                .list();
    }

    /** Of a person, what lives first. */
    List<MentorMatch> of(PersonId person) {
        return db.sql(MATCH
                        + "where m.person_id = :person order by m.state = 'ended', m.wished_on desc, m.created_at desc")
                .param("person", person.value())
                .query((rs, n) -> match(rs))
                .list();
    }

    Paged<MentorMatch> list(String shown, Officer officer, int page) {
        String where = switch (shown) {
            case "together" -> "m.state in ('agreed', 'met', 'going')";
            case "over" -> "m.state = 'ended'";
            default -> "m.state in ('wished', 'proposed')";
        };
        long all = db.sql("select count(*) from programme.mentor_match m where m.org_id = :org and " + where)
                .param("org", officer.organisation().value())
                .query(Long.class)
                .single();
        List<MentorMatch> rows = db.sql(MATCH + "where m.org_id = :org and " + where + """
                 order by coalesce(m.ended_on, date 'epoch') desc, m.wished_on, m.id limit :size offset :from
                """)
                .param("org", officer.organisation().value())
                .param("size", PAGE)
                .param("from", Paged.from(page, PAGE))
                .query((rs, n) -> match(rs))
                .list();
        return new Paged<>(rows, Math.max(page, 0), PAGE, all);
    }

    /** Empty while the family has no open programme. */
    Optional<ProgrammeId> ownProgramme() {
        return db.sql("select id from programme.programme where state = 'open' limit 1")
                .query(UUID.class)
                .optional()
                .map(ProgrammeId::new);
    }

    /** A goal of a person, or of the whole family, that lives. */
    public record GoalOf(UUID id, Words words) {}

    List<GoalOf> goals(ProgrammeId programme, PersonId person) {
        return db.sql("""
                select id, words, words_language, translation_lt from programme.goal
                where programme_id = :programme and coalesce(person_id, :person) = :person and state in ('wish', 'active')
                order by position, created_at
                """)
                .param("programme", programme.value())
                .param("person", person.value())
                .query((rs, n) -> new GoalOf(
                        rs.getObject("id", UUID.class),
                        new Words(
                                rs.getString("words"), rs.getString("words_language"), rs.getString("translation_lt"))))
                .list();
    }

    /** Empty when the person has a wish already. */
    Optional<MentorMatchId> add(
            ProgrammeId programme, PersonId person, MentorMatch.Form form, LocalDate today, Officer officer) {
        return db.sql("""
                insert into programme.mentor_match (programme_id, org_id, person_id, languages, sex, aims, goal_id, wished_on, created_by)
                select id, org_id, :person, :languages, :sex, :aims, cast(:goal as uuid), :today, :officer from programme.programme
                where id = :programme and not exists (select from programme.mentor_match where person_id = :person and state <> 'ended')
                returning id
                """)
                .param("programme", programme.value())
                .param("person", person.value())
                .param("languages", Objects.requireNonNull(form.languages()).toArray(String[]::new))
                .param("sex", form.sexOrNull())
                .param("aims", Objects.requireNonNull(form.aims()).toArray(String[]::new))
                .param("goal", form.goal())
                .param("today", today)
                .param("officer", officer.id())
                .query(UUID.class)
                .optional()
                .map(MentorMatchId::new);
    }

    /** False when somebody was faster, or a mentor is proposed already. */
    boolean change(MentorMatchId id, MentorMatch.Form form) {
        return db.sql("""
                        update programme.mentor_match set languages = :languages, sex = :sex, aims = :aims, goal_id = cast(:goal as uuid),
                            version = version + 1
                        where id = :id and version = :version and state = 'wished'
                        """)
                        .param(
                                "languages",
                                Objects.requireNonNull(form.languages()).toArray(String[]::new))
                        .param("sex", form.sexOrNull())
                        .param("aims", Objects.requireNonNull(form.aims()).toArray(String[]::new))
                        .param("goal", form.goal())
                        .param("id", id.value())
                        .param("version", form.version())
                        .update()
                == 1;
    }

    /** Which goal the mentor may know from now on; false when somebody was faster. */
    boolean share(MentorMatchId id, @Nullable UUID goal, int version) {
        return db.sql("""
                        update programme.mentor_match set goal_id = cast(:goal as uuid), version = version + 1
                        where id = :id and version = :version and state in ('agreed', 'met', 'going')
                        """)
                        .param("goal", goal)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Whom the wish fits; nobody is weighed, who meets fewest comes first. */
    List<Mentor> fits(MentorMatch match, LocalDate today) {
        return db.sql("select * from (" + Mentors.MENTOR + """
                    join programme.mentor_match w on w.id = :match and w.state = 'wished' and t.org_id = w.org_id and t.languages && w.languages
                        and coalesce(w.sex, t.sex) = t.sex and t.offers && w.aims and not t.id = any(w.refused)
                        and (not 'homework' = any(w.aims) or 'homework' = any(t.offers))
                        and programme.mentor_fit(t.id, 'homework' = any(w.aims), :today)
                    where t.state = 'ready') one
                where one.taken < one.capacity order by one.taken, one.name, one.id
                """)
                .param("match", match.id().value())
                .param("today", today)
                .query((rs, n) -> Mentors.mentor(rs))
                .list();
    }

    /** False when somebody was faster. */
    boolean propose(MentorMatchId id, MentorId mentor, int version, LocalDate today) {
        return db.sql("""
                        update programme.mentor_match set state = 'proposed', mentor_id = :mentor, proposed_on = :today, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("mentor", mentor.value())
                        .param("today", today)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** A step after which the match stands elsewhere. @param goal which the mentor may know from now on */
    record Moved(
            MatchStep step, MatchStep.Side side, @Nullable UUID goal, int version, LocalDate on) {}

    /** False when somebody was faster. */
    boolean move(MentorMatchId id, Moved moved) {
        return db.sql("""
                        update programme.mentor_match set state = :to, version = version + 1, goal_id = cast(:goal as uuid),
                            proposed_on = case when :step = 'refuse' then null else proposed_on end,
                            refused = case when :step = 'refuse' then refused || mentor_id else refused end,
                            mentor_id = case when :step = 'refuse' then null else mentor_id end,
                            agreed_on = case when :step = 'agree' then :today else agreed_on end,
                            agreed_how = case when :step = 'agree' then case :side when 'person' then 'self' else 'spoken' end else agreed_how end,
                            met_on = case when :step = 'meet' then :today else met_on end,
                            going_on = case when :step = 'go' then :today else going_on end,
                            ended_on = case when :step = 'end' then cast(:today as date) end,
                            ended_by = case when :step = 'end' then :side end,
                            next_at = case when :step = 'go' then next_at end, place = case when :step = 'go' then place end
                        where id = :id and version = :version
                        """)
                        .param("to", moved.step.to().code())
                        .param("step", moved.step.code())
                        .param("side", moved.side.code())
                        .param("goal", moved.goal)
                        .param("today", moved.on)
                        .param("id", id.value())
                        .param("version", moved.version)
                        .update()
                == 1;
    }

    /** False when somebody was faster. */
    boolean plan(MentorMatchId id, OffsetDateTime at, String place, int version) {
        return db.sql("""
                        update programme.mentor_match set next_at = :at, place = :place, version = version + 1
                        where id = :id and version = :version and state in ('agreed', 'met', 'going')
                        """)
                        .param("at", at)
                        .param("place", place)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static MentorMatch match(ResultSet rs) throws SQLException {
        String goal = rs.getString("goal_words");
        OffsetDateTime next = rs.getObject("next_at", OffsetDateTime.class);
        UUID who = rs.getObject("who", UUID.class);
        return new MentorMatch(
                new MentorMatchId(rs.getObject("id", UUID.class)),
                new MentorMatch.Whose(
                        new ProgrammeId(rs.getObject("programme_id", UUID.class)),
                        new HouseholdId(rs.getObject("household_id", UUID.class)),
                        rs.getInt("org_id"),
                        new PersonId(rs.getObject("person_id", UUID.class))),
                new MentorMatch.Wish(
                        Mentors.codes(rs, "languages"),
                        rs.getString("sex"),
                        Mentors.codes(rs, "aims"),
                        rs.getObject("goal_id", UUID.class),
                        goal == null ? null : new Words(goal, rs.getString("goal_language"), rs.getString("goal_lt"))),
                MatchStep.State.of(rs.getString("state")),
                who == null ? null : new MentorMatch.With(new MentorId(who), known(rs)),
                days(rs),
                next == null ? null : new MentorMatch.Next(next, rs.getString("place")),
                rs.getInt("version"));
    }

    private static MentorMatch.Days days(ResultSet rs) throws SQLException {
        return new MentorMatch.Days(
                rs.getObject("wished_on", LocalDate.class),
                rs.getObject("proposed_on", LocalDate.class),
                rs.getObject("agreed_on", LocalDate.class),
                rs.getString("agreed_how"),
                rs.getObject("met_on", LocalDate.class),
                rs.getObject("ended_on", LocalDate.class),
                rs.getString("ended_by"));
    }

    private static Mentor.Form known(ResultSet rs) throws SQLException {
        return new Mentor.Form(
                rs.getString("name"),
                rs.getString("contact"),
                rs.getString("mentor_sex"),
                Mentors.codes(rs, "mentor_languages"),
                Mentors.codes(rs, "offers"),
                rs.getString("district"),
                rs.getInt("capacity"),
                rs.getObject("through_org", Integer.class),
                0);
    }
}
