package lt.tiltas.placement.objection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.offer.Offer;
import lt.tiltas.placement.offer.OfferId;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Objections, under the policies of whoever asks; written by the system in the name of who objected or answered. */
@Repository
public class Objections {

    private final JdbcClient db;

    Objections(JdbcClient db) {
        this.db = db;
    }

    /** Newest first. */
    public List<Objection> of(OfferId offer) {
        return db.sql("select * from placement.objection where offer_id = :id order by made_at desc")
                .param("id", offer.value())
                .query((rs, n) -> objection(rs))
                .list();
    }

    public Optional<Objection> find(ObjectionId id) {
        return db.sql("select * from placement.objection where id = :id")
                .param("id", id.value())
                .query((rs, n) -> objection(rs))
                .optional();
    }

    /** What the officer's organisation has to answer, the nearest last day first: index objection_open_by_org. */
    List<Objection> open(Officer officer) {
        return db.sql(
                        "select * from placement.objection where org_id = :org and answer is null order by due_on, made_at")
                .param("org", officer.organisation().value())
                .query((rs, n) -> objection(rs))
                .list();
    }

    public void add(Offer offer, Objecting said, LocalDate dueOn, Officer by) {
        db.sql("""
                insert into placement.objection
                    (id, offer_id, household_id, org_id, not_by, words, language, said_by, made_by, due_on)
                values (:id, :offer, :household, :org, :notBy, :words, :language, :saidBy, :officer, :due)
                """)
                .param("id", UUID.randomUUID())
                .param("offer", offer.id().value())
                .param("household", offer.household().value())
                .param("org", offer.by().value())
                .param("notBy", offer.course().offeredBy())
                .param("words", said.words().strip())
                .param("language", said.language())
                .param("saidBy", said.by())
                .param("officer", by.id())
                .param("due", dueOn)
                .update();
    }

    public void answer(ObjectionId id, String answer, String reasons, Officer by) {
        int changed = db.sql("""
                update placement.objection set answer = :answer, answer_words = :words, answered_at = clock_timestamp(), answered_by = :officer
                where id = :id and answer is null
                """)
                .param("answer", answer)
                .param("words", reasons.strip())
                .param("officer", by.id())
                .param("id", id.value())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("the objection was answered in between");
        }
    }

    private static Objection objection(ResultSet rs) throws SQLException {
        return new Objection(
                new ObjectionId(rs.getObject("id", UUID.class)),
                new OfferId(rs.getObject("offer_id", UUID.class)),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                rs.getObject("not_by", UUID.class),
                new Objection.Words(
                        rs.getString("words"),
                        rs.getString("language"),
                        rs.getString("said_by"),
                        rs.getObject("made_at", OffsetDateTime.class)),
                rs.getObject("due_on", LocalDate.class),
                decision(rs));
    }

    private static Objection.@Nullable Decision decision(ResultSet rs) throws SQLException {
        String answer = rs.getString("answer");
        return answer == null
                ? null
                : new Objection.Decision(
                        answer,
                        rs.getString("answer_words"),
                        rs.getObject("answered_at", OffsetDateTime.class),
                        rs.getObject("answered_by", UUID.class));
    }
}
