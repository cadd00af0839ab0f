package lt.tiltas.programme.signal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.SupportId;
import lt.tiltas.programme.SupportSignal;
import lt.tiltas.programme.SupportSignalId;
import lt.tiltas.programme.signal.SignalRules.Found;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions that were put, and what either side answered. */
@Repository
public class Signals {

    private final JdbcClient db;
    private final SignalFacts facts;

    Signals(JdbcClient db, SignalFacts facts) {
        this.db = db;
        this.facts = facts;
    }

    /** Those that still hold: what was settled today is not asked any more tonight. */
    public List<SupportSignal> of(ProgrammeId programme) {
        List<Found> hold = SignalRules.find(facts.of(programme, facts.limits()));
        return all(programme).stream()
                .filter(one -> one.rule().equals("S10") || hold.contains(new Found(one.rule(), one.about())))
                .toList();
    }

    private List<SupportSignal> all(ProgrammeId programme) {
        Map<UUID, List<Row>> answers = db
                .sql("select * from programme.signal_answer where programme_id = :programme order by created_at")
                .param("programme", programme.value())
                .query((rs, n) -> new Row(rs.getObject("signal_id", UUID.class), answer(rs)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::signal));
        return db.sql("""
                select s.*, r.service, r.provider, r.state = 'waiting' as waiting
                from programme.signal s left join programme.referral r on r.id = s.referral_id
                where s.programme_id = :programme and s.gone_on is null order by s.arose_on, s.rule
                """)
                .param("programme", programme.value())
                .query((rs, n) -> signal(rs, answers.getOrDefault(rs.getObject("id", UUID.class), List.of())))
                .list();
    }

    public Optional<SupportSignal> find(SupportSignalId id) {
        return db.sql("select programme_id from programme.signal where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .flatMap(programme -> all(new ProgrammeId(programme)).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst());
    }

    /** @param side person or office */
    void answer(SupportSignal signal, AnswerSignal.Answer answer, String side, Officer who, LocalDate today) {
        db.sql("""
                insert into programme.signal_answer (signal_id, programme_id, org_id, side, answer, words, language, answered_on, answered_by,
                    answered_name)
                select id, programme_id, org_id, :side, :answer, :words, :language, :today, :by, :name from programme.signal where id = :id
                """)
                .param("side", side)
                .param("answer", answer.answer())
                .param("words", answer.words().strip())
                .param("language", answer.language())
                .param("today", today)
                .param("by", who.id())
                .param("name", side.equals("office") ? who.name() : null)
                .param("id", signal.id().value())
                .update();
    }

    /** The same found twice is put once; what no longer holds is gone. */
    void keep(ProgrammeId programme, List<Found> found, LocalDate today) {
        for (Found one : found) {
            db.sql("""
                    insert into programme.signal (programme_id, org_id, support_id, person_id, domain, referral_id, rule, arose_on)
                    select id, org_id, cast(:support as uuid), cast(:person as uuid), :domain, cast(:referral as uuid), :rule, :today from programme.programme where id = :programme on conflict do nothing
                    """)
                    .param(
                            "support",
                            one.about().support() == null
                                    ? null
                                    : one.about().support().value())
                    .param("person", one.about().person())
                    .param("domain", one.about().domain())
                    .param("referral", one.about().referral())
                    .param("rule", one.rule())
                    .param("today", today)
                    .param("programme", programme.value())
                    .update();
        }
        all(programme).stream()
                .filter(one -> !found.contains(new Found(one.rule(), one.about())))
                .forEach(one -> db.sql("update programme.signal set gone_on = :today where id = :id")
                        .param("today", today)
                        .param("id", one.id().value())
                        .update());
    }

    private record Row(UUID signal, SupportSignal.Answer answer) {}

    private static SupportSignal.Answer answer(ResultSet rs) throws SQLException {
        return new SupportSignal.Answer(
                rs.getString("side"),
                rs.getString("answer"),
                rs.getString("words"),
                rs.getString("language"),
                rs.getObject("answered_on", LocalDate.class),
                rs.getString("answered_name"));
    }

    private static SupportSignal signal(ResultSet rs, List<Row> answers) throws SQLException {
        UUID support = rs.getObject("support_id", UUID.class);
        return new SupportSignal(
                new SupportSignalId(rs.getObject("id", UUID.class)),
                new ProgrammeId(rs.getObject("programme_id", UUID.class)),
                rs.getString("rule"),
                new SupportSignal.About(
                        support == null ? null : new SupportId(support),
                        rs.getObject("person_id", UUID.class),
                        rs.getString("domain"),
                        rs.getObject("referral_id", UUID.class)),
                rs.getString("service") == null
                        ? null
                        : new SupportSignal.Sent(
                                rs.getString("service"), rs.getString("provider"), rs.getBoolean("waiting")),
                rs.getObject("arose_on", LocalDate.class),
                answers.stream().map(Row::answer).toList());
    }
}
