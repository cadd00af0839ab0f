package lt.tiltas.programme.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.Words;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Referrals of the municipality, or of the person who asks. */
@Repository
public class ServiceReferrals {

    static final int PAGE = 40;

    private static final String REFERRAL = """
            select r.*, m.household_id, g.words as goal_words, g.words_language as goal_language, g.translation_lt as goal_lt
            from programme.referral r join programme.programme m on m.id = r.programme_id left join programme.goal g on g.id = r.goal_id
            """;
    private static final String SILENT =
            "r.state in ('sent', 'seen', 'accepted', 'waiting', 'in_service') and r.due_on < :today";

    /** A referral after its step. */
    record Moved(ReferralStep step, @Nullable LocalDate dueOn, OffsetDateTime at, StepForm form) {}

    private final JdbcClient db;

    ServiceReferrals(JdbcClient db) {
        this.db = db;
    }

    Optional<Referral> find(ServiceReferralId id) {
        return db.sql(REFERRAL + "where r.id = :id")
                .param("id", id.value())
                .query((rs, n) -> referral(rs))
                .optional();
    }

    List<Referral> of(ProgrammeId programme) {
        return db.sql(REFERRAL + """
                where r.programme_id = :programme
                order by r.state in ('closed', 'recalled'), r.due_on nulls first, r.created_at desc
                """)
                .param("programme", programme.value())
                .query((rs, n) -> referral(rs))
                .list();
    }

    /** Of the person who is signed in, and of children for whom that person decides. */
    List<Referral> own() {
        return db.sql(REFERRAL + """
                where access.role() = 'newcomer' order by r.state in ('closed', 'recalled'), r.created_at desc
                """).query((rs, n) -> referral(rs)).list();
    }

    /** Of the person who is signed in. */
    public int unanswered(PersonId decides) {
        return db.sql("""
                select count(*) from programme.referral r where r.decides_id = :self and r.state = 'draft'
                    and not exists (select from programme.referral_consent c where c.referral_id = r.id)
                """).param("self", decides.value()).query(Integer.class).single();
    }

    /** @param shown open, silent, declined, agreed or over; what is expected soonest comes first */
    Paged<Referral> list(String shown, Officer officer, LocalDate today, int page) {
        String which = " r.org_id = :org and " + which(shown);
        long all = db.sql("select count(*) from programme.referral r where :today = :today and" + which)
                .param("org", officer.organisation().value())
                .param("today", today)
                .query(Long.class)
                .single();
        List<Referral> rows = db.sql(REFERRAL + "where :today = :today and" + which
                        + " order by r.due_on nulls first, r.created_at desc, r.id limit :size offset :from")
                .param("org", officer.organisation().value())
                .param("today", today)
                .param("size", PAGE)
                .param("from", Paged.from(page, PAGE))
                .query((rs, n) -> referral(rs))
                .list();
        return new Paged<>(rows, page, PAGE, all);
    }

    private static String which(String shown) {
        return switch (shown) {
            case "silent" -> SILENT;
            case "declined" -> "r.state = 'declined'";
            case "agreed" -> "r.state = 'consented'";
            case "over" -> "r.state in ('closed', 'recalled')";
            default -> "r.state not in ('closed', 'recalled')";
        };
    }

    /** @param inTime of those closed since then, how many within the days; unanswered is an outcome of the receiver */
    public record Counts(int open, int silent, int declined, int closed, int inTime, int unanswered, int agreed) {}

    Counts counts(Officer officer, LocalDate today, int days) {
        return db.sql("""
                select count(*) filter (where r.state not in ('closed', 'recalled')),
                    count(*) filter (where %s), count(*) filter (where r.state = 'declined'),
                    count(*) filter (where r.closed_on >= :since),
                    count(*) filter (where r.closed_on >= :since and r.closed_on <= r.sent_on + :days),
                    count(*) filter (where r.closed_on >= :since and r.outcome = 'no_answer'), count(*) filter (where r.state = 'consented')
                from programme.referral r where r.org_id = :org
                """.formatted(SILENT))
                .param("org", officer.organisation().value())
                .param("today", today)
                .param("since", today.minusYears(1))
                .param("days", days)
                .query((rs, n) -> new Counts(
                        rs.getInt(1),
                        rs.getInt(2),
                        rs.getInt(3),
                        rs.getInt(4),
                        rs.getInt(5),
                        rs.getInt(6),
                        rs.getInt(7)))
                .single();
    }

    ServiceReferralId add(StartReferral.Chosen chosen, Officer officer) {
        UUID id = UUID.randomUUID();
        StartReferral.New form = chosen.form();
        db.sql("""
                insert into programme.referral (id, programme_id, org_id, person_id, decides_id, service, offer_id, to_org, provider, contact,
                    need, need_language, goal_id, asks, created_by)
                values (:id, :programme, :org, :person, :decides, :service, :offer, :toOrg, :provider, :contact, :need, :language, :goal, :asks, :officer)
                """)
                .param("id", id)
                .param("programme", chosen.led().programme().id().value())
                .param("org", officer.organisation().value())
                .param("person", form.person())
                .param("decides", chosen.decides())
                .param("service", chosen.offer().service())
                .param("offer", chosen.offer().id().value())
                .param("toOrg", chosen.offer().org())
                .param("provider", chosen.offer().provider())
                .param("contact", chosen.offer().office().contact())
                .param("need", Objects.requireNonNull(form.need()).strip())
                .param("language", form.language())
                .param("goal", form.goal())
                .param("asks", form.asked().toArray(String[]::new))
                .param("officer", officer.id())
                .update();
        return new ServiceReferralId(id);
    }

    /** False when somebody was faster. */
    boolean move(Referral before, Moved after) {
        return db.sql("""
                update programme.referral set state = :state, step = :step, step_words = :words, due_on = :due, moved_at = :at, version = version + 1,
                    sent_on = case when :step = 'send' then :today else sent_on end,
                    declined_because = case when :step = 'decline' then :because else declined_because end,
                    alternative = case when :step = 'decline' then :alternative else alternative end,
                    outcome = case when :closes then :outcome else outcome end,
                    closed_on = case when :closes then :today else closed_on end
                where id = :id and version = :version
                """)
                        .param("state", after.step.to(before.state()).code())
                        .param("step", after.step.code())
                        .param("words", after.form.said())
                        .param("due", after.dueOn)
                        .param("today", after.at.toLocalDate())
                        .param("at", after.at)
                        .param("because", after.form.because())
                        .param("alternative", after.form.instead())
                        .param("closes", after.step.closes())
                        .param("outcome", after.form.outcome())
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    List<Referral.Happened> events(ServiceReferralId id) {
        return db.sql(
                        "select step, words, at, by_org from programme.referral_event where referral_id = :id order by version desc")
                .param("id", id.value())
                .query((rs, n) -> new Referral.Happened(
                        rs.getString("step"),
                        rs.getString("words"),
                        rs.getObject("at", OffsetDateTime.class),
                        rs.getObject("by_org", Integer.class)))
                .list();
    }

    private static Referral referral(ResultSet rs) throws SQLException {
        String goal = rs.getString("goal_words");
        return new Referral(
                new ServiceReferralId(rs.getObject("id", UUID.class)),
                new Referral.Whose(
                        new ProgrammeId(rs.getObject("programme_id", UUID.class)),
                        new HouseholdId(rs.getObject("household_id", UUID.class)),
                        new OrganisationId(rs.getInt("org_id")),
                        new PersonId(rs.getObject("person_id", UUID.class)),
                        new PersonId(rs.getObject("decides_id", UUID.class))),
                new Referral.Target(
                        rs.getString("service"),
                        rs.getString("provider"),
                        rs.getString("contact"),
                        rs.getObject("to_org", Integer.class)),
                new Referral.Said(
                        new Words(rs.getString("need"), rs.getString("need_language"), null),
                        goal == null ? null : new Words(goal, rs.getString("goal_language"), rs.getString("goal_lt")),
                        Arrays.asList((String[]) rs.getArray("asks").getArray())),
                ReferralStep.State.of(rs.getString("state")),
                new Referral.Days(
                        rs.getObject("created_at", OffsetDateTime.class).toLocalDate(),
                        rs.getObject("sent_on", LocalDate.class),
                        rs.getObject("due_on", LocalDate.class),
                        rs.getObject("closed_on", LocalDate.class)),
                new Referral.Ended(
                        rs.getString("declined_because"), rs.getString("alternative"), rs.getString("outcome")),
                rs.getInt("version"));
    }
}
