package lt.tiltas.programme.appeal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.SupportAppeal;
import lt.tiltas.programme.SupportAppealId;
import lt.tiltas.programme.SupportDecision;
import lt.tiltas.programme.SupportDecisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SupportAppeals against decisions. Filing one stops a lowering: a trigger sees to it, whoever files. */
@Repository
public class SupportAppeals {

    record Filed(
            String words,
            String language,
            LocalDate on,
            LocalDate confirmBy,
            LocalDate answerBy,
            SupportAppeal.@Nullable Told told) {}

    /** What a step writes; null leaves it as it was. */
    record Step(
            String state,
            @Nullable LocalDate confirmedOn,
            @Nullable Officer looks,
            @Nullable String outcome,
            @Nullable String words,
            @Nullable String own,
            @Nullable LocalDate answeredOn,
            @Nullable String lesson,
            LocalDate today) {}

    /** More than anybody answers in a month. */
    private static final int MOST = 200;

    private final JdbcClient db;

    SupportAppeals(JdbcClient db) {
        this.db = db;
    }

    public List<SupportAppeal> of(ProgrammeId programme) {
        return db.sql("select * from programme.appeal where programme_id = :programme order by filed_on desc")
                .param("programme", programme.value())
                .query((rs, n) -> appeal(rs))
                .list();
    }

    Optional<SupportAppeal> against(SupportDecisionId decision) {
        return db.sql("select * from programme.appeal where decision_id = :decision")
                .param("decision", decision.value())
                .query((rs, n) -> appeal(rs))
                .optional();
    }

    public Optional<SupportAppeal> find(SupportAppealId id) {
        return db.sql("select * from programme.appeal where id = :id")
                .param("id", id.value())
                .query((rs, n) -> appeal(rs))
                .optional();
    }

    /** Those not closed, what is due first, with the household; then the last closed ones. */
    Map<SupportAppeal, UUID> listed(Officer officer) {
        Map<SupportAppeal, UUID> listed = new LinkedHashMap<>();
        db.sql("""
                select a.*, p.household_id from programme.appeal a join programme.programme p on p.id = a.programme_id
                where a.org_id = :org order by a.closed_on is not null, a.closed_on desc, a.answer_by limit :most
                """)
                .param("org", officer.organisation().value())
                .param("most", MOST)
                .query((rs, n) -> listed.put(appeal(rs), rs.getObject("household_id", UUID.class)))
                .list();
        return listed;
    }

    void file(SupportDecision decision, Filed filed, Officer who) {
        SupportAppeal.Told told = filed.told();
        db.sql("""
                insert into programme.appeal (decision_id, programme_id, org_id, words, language, said_by, filed_on, filed_by, proposed_by,
                    second_by, confirm_by, answer_by, told_how, told_by, taken_name)
                select id, programme_id, org_id, :words, :language, case when cast(:how as text) is null then 'person' else 'office' end, :on, :who,
                    proposed_by, second_by, :confirmBy, :answerBy, :how, :toldBy, :taken
                from programme.support_decision where id = :decision
                """)
                .param("words", filed.words().strip())
                .param("language", filed.language())
                .param("on", filed.on())
                .param("how", told == null ? null : told.how())
                .param("toldBy", told == null ? null : told.by())
                .param("taken", told == null ? null : told.takenBy())
                .param("who", who.id())
                .param("confirmBy", filed.confirmBy())
                .param("answerBy", filed.answerBy())
                .param("decision", decision.id().value())
                .update();
    }

    void step(SupportAppeal appeal, Step step) {
        int written = db.sql("""
                update programme.appeal set state = :state, confirmed_on = coalesce(confirmed_on, cast(:confirmedOn as date)),
                    looked_by = coalesce(looked_by, cast(:by as uuid)), looked_name = coalesce(looked_name, :name),
                    outcome = coalesce(outcome, :outcome), answer_words = coalesce(answer_words, :words),
                    answer_own = coalesce(answer_own, :own), answered_on = coalesce(answered_on, cast(:answeredOn as date)),
                    lesson = :lesson, closed_on = case when :state = 'closed' then cast(:today as date) end, version = version + 1
                where id = :id and version = :version
                """)
                .param("state", step.state())
                .param("confirmedOn", step.confirmedOn())
                .param("by", step.looks() == null ? null : step.looks().id())
                .param("name", step.looks() == null ? null : step.looks().name())
                .param("outcome", step.outcome())
                .param("words", step.words())
                .param("own", step.own())
                .param("answeredOn", step.answeredOn())
                .param("lesson", step.lesson())
                .param("today", step.today())
                .param("id", appeal.id().value())
                .param("version", appeal.version())
                .update();
        once(written);
    }

    /** @param state accepted or taken_further */
    void settle(SupportAppeal appeal, String state, LocalDate today) {
        once(db.sql("""
                update programme.appeal set state = :state, settled_on = :today, version = version + 1
                where id = :id and version = :version and state = 'answered'
                """)
                .param("state", state)
                .param("today", today)
                .param("id", appeal.id().value())
                .param("version", appeal.version())
                .update());
    }

    private static void once(int written) {
        if (written != 1) {
            throw new OptimisticLockingFailureException("appeal");
        }
    }

    private static SupportAppeal appeal(ResultSet rs) throws SQLException {
        return new SupportAppeal(
                new SupportAppealId(rs.getObject("id", UUID.class)),
                new SupportDecisionId(rs.getObject("decision_id", UUID.class)),
                new SupportAppeal.Said(
                        rs.getString("words"),
                        rs.getString("language"),
                        rs.getObject("filed_on", LocalDate.class),
                        told(rs)),
                new SupportAppeal.Dues(
                        rs.getObject("confirm_by", LocalDate.class), rs.getObject("answer_by", LocalDate.class)),
                deciders(rs),
                rs.getString("state"),
                looked(rs),
                answer(rs),
                rs.getInt("version"));
    }

    private static SupportAppeal.@Nullable Told told(ResultSet rs) throws SQLException {
        String how = rs.getString("told_how");
        return how == null ? null : new SupportAppeal.Told(how, rs.getString("told_by"), rs.getString("taken_name"));
    }

    private static Set<UUID> deciders(ResultSet rs) throws SQLException {
        return Stream.of(rs.getObject("proposed_by", UUID.class), rs.getObject("second_by", UUID.class))
                .filter(one -> one != null)
                .collect(Collectors.toSet());
    }

    private static SupportAppeal.@Nullable Looked looked(ResultSet rs) throws SQLException {
        UUID by = rs.getObject("looked_by", UUID.class);
        return by == null ? null : new SupportAppeal.Looked(by, rs.getString("looked_name"));
    }

    private static SupportAppeal.@Nullable Answer answer(ResultSet rs) throws SQLException {
        LocalDate on = rs.getObject("answered_on", LocalDate.class);
        return on == null
                ? null
                : new SupportAppeal.Answer(
                        rs.getString("outcome"),
                        rs.getString("answer_words"),
                        rs.getString("answer_own"),
                        on,
                        rs.getString("lesson"));
    }
}
