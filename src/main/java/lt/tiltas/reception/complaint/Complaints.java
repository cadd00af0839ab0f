package lt.tiltas.reception.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Complaints as far as the reader may know them: an organisation's staff never sees what is about itself. */
@Repository
class Complaints {

    static final int PAGE = 50;

    private static final String OPEN = "c.state in ('received', 'acknowledged', 'escalated', 'appealed')";
    private static final String NEXT = "case c.state when 'acknowledged' then c.answer_by else c.acknowledge_by end";

    private static final String COMPLAINT = """
            select c.id, c.number, c.org_id, c.passed, c.about_org, c.site_id, s.name as site_name, c.municipality, c.about_staff, c.category,
                   c.words, c.language, c.way, c.state, c.acknowledge_by, c.answer_by, c.answer, c.answer_language, c.answered_at, c.answered_by,
                   c.lodged_at, c.version
            from reception.complaint c left join reception.site s on s.id = c.site_id
            """;

    /** What is known before it is written. */
    record New(
            ComplaintId id,
            Complaint.About about,
            String category,
            String words,
            String language,
            String way,
            Complaint.Due due) {}

    /** A complaint after its step. */
    record Moved(
            Step step,
            int org,
            Complaint.Due due,
            @Nullable String words,
            @Nullable String language) {}

    record Whose(HouseholdId household, PersonId person) {}

    private final JdbcClient db;

    Complaints(JdbcClient db) {
        this.db = db;
    }

    Optional<Complaint> find(ComplaintId id) {
        return db.sql(COMPLAINT + "where c.id = :id")
                .param("id", id.value())
                .query((rs, n) -> complaint(rs))
                .optional();
    }

    /** What the organisation has to answer, the most pressing first; or what is answered or was passed on, the newest first. */
    Paged<Complaint> list(boolean open, int organisation, int page) {
        String which = open ? OPEN + " and c.org_id = :org" : "not (" + OPEN + " and c.org_id = :org)";
        String order = open ? NEXT + ", c.number" : "c.number desc";
        long all = db.sql("select count(*) from reception.complaint c where " + which)
                .param("org", organisation)
                .query(Long.class)
                .single();
        List<Complaint> rows = db.sql(
                        COMPLAINT + "where " + which + " order by " + order + " limit :limit offset :from")
                .param("org", organisation)
                .param("limit", PAGE)
                .param("from", Paged.from(page, PAGE))
                .query((rs, n) -> complaint(rs))
                .list();
        return new Paged<>(rows, page, PAGE, all);
    }

    /** Of a person or a household, the newest first. */
    List<Complaint> of(HouseholdId household) {
        return db.sql(COMPLAINT + """
                join reception.complaint_person p on p.complaint_id = c.id where p.household_id = :household order by c.number desc
                """)
                .param("household", household.value())
                .query((rs, n) -> complaint(rs))
                .list();
    }

    long waiting(int organisation, LocalDate until) {
        return db.sql("select count(*) from reception.complaint c where c.org_id = :org and " + OPEN + " and " + NEXT
                        + " <= :until")
                .param("org", organisation)
                .param("until", until)
                .query(Long.class)
                .single();
    }

    /** Open ones about a house, as far as the reader may know. */
    long openAt(UUID site) {
        return db.sql("select count(*) from reception.complaint c where c.site_id = :site and " + OPEN)
                .param("site", site)
                .query(Long.class)
                .single();
    }

    /** Whose day has passed. Asked as the system. */
    List<Complaint> late(LocalDate today) {
        return db.sql(COMPLAINT + "where " + OPEN + " and " + NEXT
                        + " < :today order by c.number for update of c skip locked")
                .param("today", today)
                .query((rs, n) -> complaint(rs))
                .list();
    }

    /** Answered, and nothing came back since then. Asked as the system. */
    List<Complaint> answeredBefore(OffsetDateTime before) {
        return db.sql(COMPLAINT + "where c.state = 'answered' and c.answered_at < :before for update of c skip locked")
                .param("before", before)
                .query((rs, n) -> complaint(rs))
                .list();
    }

    Optional<Whose> whose(ComplaintId id) {
        return db.sql("select household_id, person_id from reception.complaint_person where complaint_id = :id")
                .param("id", id.value())
                .query((rs, n) -> new Whose(
                        new HouseholdId(rs.getObject(1, UUID.class)), new PersonId(rs.getObject(2, UUID.class))))
                .optional();
    }

    List<Complaint.Happened> events(ComplaintId id) {
        return db.sql("""
                select from_state, step, words, at, by_org, org_id from reception.complaint_event where complaint_id = :id order by version desc
                """)
                .param("id", id.value())
                .query((rs, n) -> new Complaint.Happened(
                        rs.getString("from_state").equals("none") ? null : Step.State.of(rs.getString("from_state")),
                        rs.getString("step"),
                        rs.getString("words"),
                        rs.getObject("at", OffsetDateTime.class),
                        rs.getObject("by_org", Integer.class),
                        rs.getInt("org_id")))
                .list();
    }

    /** False when it was lodged before: the form came twice. */
    boolean lodge(New complaint, @Nullable Whose whose, Officer officer, OffsetDateTime at) {
        int written = db.sql("""
                insert into reception.complaint (id, org_id, about_org, site_id, municipality, category, about_staff, words, language, way,
                    acknowledge_by, answer_by, lodged_at, made_by)
                values (:id, :org, :about, :site, :municipality, :category, :staff, :words, :language, :way, :acknowledge, :answer, :at,
                    :officer)
                """)
                .param("id", complaint.id.value())
                .param("org", complaint.about.org())
                .param("about", complaint.about.organisation())
                .param("site", complaint.about.site())
                .param("municipality", complaint.about.municipality())
                .param("category", complaint.category)
                .param("staff", complaint.about.staff())
                .param("words", complaint.words)
                .param("language", complaint.language)
                .param("way", complaint.way)
                .param("acknowledge", complaint.due.acknowledgeBy())
                .param("answer", complaint.due.answerBy())
                .param("at", at)
                .param("officer", officer.id())
                .update();
        if (whose != null) {
            db.sql("""
                    insert into reception.complaint_person (complaint_id, household_id, person_id, org_id)
                    values (:id, :household, :person, :org)
                    """)
                    .param("id", complaint.id.value())
                    .param("household", whose.household.value())
                    .param("person", whose.person.value())
                    .param("org", complaint.about.org())
                    .update();
        }
        return written > 0;
    }

    /** Whether this id is taken: a form sent twice. */
    boolean lodgedBefore(ComplaintId id) {
        return db.sql("select reception.lodged(:id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** False when somebody else moved it since. */
    boolean move(Complaint before, Moved after, Officer officer, OffsetDateTime at) {
        boolean answers = after.step == Step.ANSWER;
        return db.sql("""
                update reception.complaint set state = :state, step = :step, step_words = :words, version = version + 1, org_id = :org,
                    passed = case when org_id <> :org and not org_id = any (passed) then passed || org_id else passed end,
                    acknowledge_by = :acknowledge, answer_by = :answer,
                    answer = case when :answers then :answered else answer end,
                    answer_language = case when :answers then :language else answer_language end,
                    answered_at = case when :answers then :at else answered_at end,
                    answered_by = case when :answers then :officer else answered_by end
                where id = :id and version = :version
                """)
                        .param("state", after.step.to().code())
                        .param("step", after.step.code())
                        .param("words", answers ? null : after.words)
                        .param("org", after.org)
                        .param("acknowledge", after.due.acknowledgeBy())
                        .param("answer", after.due.answerBy())
                        .param("answers", answers)
                        .param("answered", after.words)
                        .param("language", after.language)
                        .param("at", at)
                        .param("officer", officer.id())
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    private static Complaint complaint(ResultSet rs) throws SQLException {
        String answer = rs.getString("answer");
        return new Complaint(
                new ComplaintId(rs.getObject("id", UUID.class)),
                rs.getLong("number"),
                new Complaint.About(
                        rs.getInt("org_id"),
                        Arrays.asList((Integer[]) rs.getArray("passed").getArray()),
                        rs.getInt("about_org"),
                        rs.getObject("site_id", UUID.class),
                        rs.getString("site_name"),
                        rs.getObject("municipality", Integer.class),
                        rs.getBoolean("about_staff")),
                new Complaint.Said(
                        rs.getString("category"),
                        rs.getString("words"),
                        rs.getString("language"),
                        rs.getString("way"),
                        rs.getObject("lodged_at", OffsetDateTime.class)),
                Step.State.of(rs.getString("state")),
                new Complaint.Due(
                        rs.getObject("acknowledge_by", LocalDate.class), rs.getObject("answer_by", LocalDate.class)),
                answer == null
                        ? null
                        : new Complaint.Answer(
                                answer,
                                rs.getString("answer_language"),
                                rs.getObject("answered_at", OffsetDateTime.class),
                                rs.getObject("answered_by", UUID.class)),
                rs.getInt("version"));
    }
}
