package lt.tiltas.programme.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Measure;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.Support;
import lt.tiltas.programme.SupportDecision;
import lt.tiltas.programme.SupportDecisionId;
import lt.tiltas.programme.SupportId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SupportDecisions about supports. What was decided is never changed; a step of it is taken once, by its version. */
@Repository
public class SupportDecisions {

    /** @param after null when nothing remains or nothing is lowered */
    record Change(
            String kind,
            @Nullable String ground,
            @Nullable Integer sharePercent,
            Measure before,
            @Nullable Measure after,
            LocalDate takesEffectOn) {

        static Change grant(Measure measure, LocalDate startsOn) {
            return new Change("grant", null, null, measure, null, startsOn);
        }
    }

    record Words(String facts, String reasons, @Nullable String own) {}

    /** @param today on which it is proposed; by until when the person is heard */
    record Hearing(LocalDate today, LocalDate by) {}

    /** @param language in which the person is told */
    record Draft(SupportId support, Change change, Words words, String language, Hearing hearing) {}

    /** More than anybody signs in a day. */
    private static final int MOST = 200;

    private final JdbcClient db;

    SupportDecisions(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    public List<SupportDecision> of(ProgrammeId programme) {
        return db.sql("""
                select d.*, s.rule from programme.support_decision d join programme.support s on s.id = d.support_id
                where d.programme_id = :programme order by d.created_at desc
                """)
                .param("programme", programme.value())
                .query((rs, n) -> decision(rs))
                .list();
    }

    public Optional<SupportDecision> find(SupportDecisionId id) {
        return db.sql("""
                select d.*, s.rule from programme.support_decision d join programme.support s on s.id = d.support_id where d.id = :id
                """)
                .param("id", id.value())
                .query((rs, n) -> decision(rs))
                .optional();
    }

    /** That wait for the person's word or for a second officer, with the household; the oldest first. */
    Map<SupportDecision, UUID> waiting(Officer officer) {
        Map<SupportDecision, UUID> waiting = new LinkedHashMap<>();
        db.sql("""
                select d.*, s.rule, p.household_id from programme.support_decision d join programme.support s on s.id = d.support_id
                join programme.programme p on p.id = d.programme_id
                where d.org_id = :org and d.state in ('proposed', 'heard') order by d.proposed_on, d.created_at limit :most
                """)
                .param("org", officer.organisation().value())
                .param("most", MOST)
                .query((rs, n) -> waiting.put(decision(rs), rs.getObject("household_id", UUID.class)))
                .list();
        return waiting;
    }

    SupportDecisionId propose(Draft draft, Officer officer) {
        UUID id = UUID.randomUUID();
        Measure after = draft.change().after();
        db.sql("""
                insert into programme.support_decision (id, support_id, programme_id, org_id, kind, ground, share_percent, amount_before_cents,
                    amount_after_cents, hours_before, hours_after, act, article, facts, reasons, reasons_own, language, proposed_by,
                    proposed_name, proposed_on, hear_by, takes_effect_on)
                select :id, id, programme_id, org_id, :kind, :ground, :share, :centsBefore, :centsAfter, :hoursBefore, :hoursAfter, act,
                    article, :facts, :reasons, :own, :language, :officer, :name, :today, :hearBy, :takesEffectOn
                from programme.support where id = :support
                """)
                .param("id", id)
                .param("kind", draft.change().kind())
                .param("ground", draft.change().ground())
                .param("share", draft.change().sharePercent())
                .param("centsBefore", draft.change().before().cents())
                .param("centsAfter", after == null ? null : after.cents())
                .param("hoursBefore", draft.change().before().hours())
                .param("hoursAfter", after == null ? null : after.hours())
                .param("facts", draft.words().facts().strip())
                .param("reasons", draft.words().reasons().strip())
                .param("own", draft.words().own())
                .param("language", draft.language())
                .param("officer", officer.id())
                .param("name", officer.name())
                .param("today", draft.hearing().today())
                .param("hearBy", draft.hearing().by())
                .param("takesEffectOn", draft.change().takesEffectOn())
                .param("support", draft.support().value())
                .update();
        return new SupportDecisionId(id);
    }

    private static SupportDecision decision(ResultSet rs) throws SQLException {
        Measure before = measure(rs, "before");
        Measure after = measure(rs, "after");
        return new SupportDecision(
                new SupportDecisionId(rs.getObject("id", UUID.class)),
                new SupportId(rs.getObject("support_id", UUID.class)),
                new SupportDecision.What(
                        rs.getString("kind"),
                        rs.getString("ground"),
                        rs.getObject("share_percent", Integer.class),
                        before,
                        after.cents() == null && after.hours() == null ? null : after,
                        rs.getObject("takes_effect_on", LocalDate.class)),
                new SupportDecision.Because(
                        new Support.Basis(rs.getString("act"), rs.getString("article"), rs.getString("rule")),
                        rs.getString("facts"),
                        rs.getString("reasons"),
                        rs.getString("reasons_own"),
                        rs.getString("language")),
                new SupportDecision.Proposed(
                        rs.getObject("proposed_by", UUID.class),
                        rs.getString("proposed_name"),
                        rs.getObject("proposed_on", LocalDate.class),
                        rs.getObject("hear_by", LocalDate.class)),
                heard(rs),
                signed(rs),
                rs.getString("state"),
                rs.getInt("version"));
    }

    private static Measure measure(ResultSet rs, String when) throws SQLException {
        return new Measure(
                rs.getObject("amount_" + when + "_cents", Integer.class), rs.getObject("hours_" + when, Integer.class));
    }

    private static SupportDecision.@Nullable Heard heard(ResultSet rs) throws SQLException {
        OffsetDateTime at = rs.getObject("heard_at", OffsetDateTime.class);
        return at == null
                ? null
                : new SupportDecision.Heard(at, rs.getString("heard_words"), rs.getString("heard_language"));
    }

    private static SupportDecision.@Nullable Signed signed(ResultSet rs) throws SQLException {
        LocalDate notifiedOn = rs.getObject("notified_on", LocalDate.class);
        return notifiedOn == null
                ? null
                : new SupportDecision.Signed(
                        rs.getObject("second_by", UUID.class),
                        rs.getString("second_name"),
                        notifiedOn,
                        rs.getObject("appeal_by", LocalDate.class),
                        rs.getObject("restorable_until", LocalDate.class));
    }
}
