package lt.tiltas.reception.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Complaints without a name. Nobody is signed in, so the tables are shut: three functions of the database take and give the little needed. */
@Repository
class UnnamedComplaints {

    private final JdbcClient db;
    private final Ladder ladder;

    UnnamedComplaints(JdbcClient db, Ladder ladder) {
        this.db = db;
        this.ladder = ladder;
    }

    /** False when there is no such house, or it is closed. */
    boolean lodge(UUID id, UUID site, ComplaintForm form, String language, FollowCode code) {
        Complaint.Due due = ladder.fresh();
        return db.sql("""
                select reception.complain_unnamed(:id, :site, :category, :staff, :words, :language, :hash, :acknowledge, :answer, :day)
                """)
                .param("id", id)
                .param("site", site)
                .param("category", form.category())
                .param("staff", form.aboutStaff())
                .param("words", form.words().strip())
                .param("language", language)
                .param("hash", code.hash())
                .param("acknowledge", due.acknowledgeBy())
                .param("answer", due.answerBy())
                .param("day", ladder.today())
                .query(Boolean.class)
                .single();
    }

    Optional<UnnamedComplaint> find(FollowCode code) {
        return db.sql("select * from reception.complaint_by_code(:hash)")
                .param("hash", code.hash())
                .query((rs, n) -> complaint(rs))
                .optional();
    }

    /** False when it moved meanwhile, or the step is not one of its course. */
    boolean move(FollowCode code, int version, Step step, @Nullable String words) {
        Complaint.Due due = ladder.again();
        return db.sql("select reception.answer_by_code(:hash, :version, :step, :words, :acknowledge, :answer, :day)")
                .param("hash", code.hash())
                .param("version", version)
                .param("step", step.code())
                .param("words", words)
                .param("acknowledge", due.acknowledgeBy())
                .param("answer", due.answerBy())
                .param("day", ladder.today())
                .query(Boolean.class)
                .single();
    }

    private static UnnamedComplaint complaint(ResultSet rs) throws SQLException {
        return new UnnamedComplaint(
                rs.getLong("number"),
                rs.getString("site"),
                new Complaint.Said(
                        rs.getString("category"),
                        rs.getString("words"),
                        rs.getString("language"),
                        "unnamed",
                        rs.getObject("lodged_at", OffsetDateTime.class)),
                Step.State.of(rs.getString("state")),
                new Complaint.Due(
                        rs.getObject("acknowledge_by", LocalDate.class), rs.getObject("answer_by", LocalDate.class)),
                rs.getInt("org_id"),
                UnnamedComplaint.answer(
                        rs.getString("answer"),
                        rs.getString("answer_language"),
                        rs.getObject("answered_at", OffsetDateTime.class)),
                rs.getInt("version"));
    }
}
