package lt.tiltas.programme.decision;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Measure;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.Support.StepDown;
import lt.tiltas.programme.SupportId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NewSupports {

    private final JdbcClient db;

    NewSupports(JdbcClient db) {
        this.db = db;
    }

    /** Two at once: support_no_two_of_one_kind_at_once lets one through. */
    boolean overlaps(ProgrammeId programme, ProposeSupport.New support) {
        return db.sql("""
                select exists (select from programme.support where programme_id = :programme and kind = :kind and domain = :domain
                    and person_id is not distinct from cast(:person as uuid) and state <> 'refused'
                    and daterange(starts_on, least(coalesce(ended_on, ends_on), ends_early_on), '[]') && daterange(:starts, :ends, '[]'))
                """)
                .param("programme", programme.value())
                .param("kind", support.kind())
                .param("domain", support.domain())
                .param("person", support.forWhom().person())
                .param("starts", support.days().startsOn())
                .param("ends", support.days().endsOn())
                .query(Boolean.class)
                .single();
    }

    SupportId add(ProgrammeCard programme, ProposeSupport.New support, Measure measure, Officer officer) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into programme.support (id, programme_id, org_id, person_id, kind, domain, goal_id, act, article, rule, amount_cents,
                    hours_weekly, pattern, starts_on, ends_on, review_on, sheltered_until, bridge, created_by)
                values (:id, :programme, :org, :person, :kind, :domain, :goal, :act, :article, :rule, :cents, :hours, :pattern, :starts, :ends,
                    :review, :sheltered, :bridge, :officer)
                """)
                .param("id", id)
                .param("programme", programme.id().value())
                .param("org", programme.municipality().value())
                .param("person", support.forWhom().person())
                .param("kind", support.kind())
                .param("domain", support.domain())
                .param("goal", support.forWhom().goal())
                .param("act", support.why().act().strip())
                .param("article", orEmpty(support.why().article()))
                .param("rule", measure.money() ? support.much().rule() : null)
                .param("cents", measure.cents())
                .param("hours", measure.hours())
                .param("pattern", support.pattern())
                .param("starts", support.days().startsOn())
                .param("ends", support.days().endsOn())
                .param("review", support.days().reviewOn())
                .param("sheltered", support.days().shelteredUntil())
                .param("bridge", orEmpty(support.bridge()).isEmpty() ? null : orEmpty(support.bridge()))
                .param("officer", officer.id())
                .update();
        return new SupportId(id);
    }

    void addSteps(SupportId support, List<StepDown> steps, Officer officer) {
        for (int n = 0; n < steps.size(); n++) {
            StepDown step = steps.get(n);
            db.sql("""
                    insert into programme.step_down (support_id, programme_id, org_id, position, trigger, on_date, notice_on,
                        restorable_until, level, amount_cents, hours_weekly, created_by)
                    select id, programme_id, org_id, :position, :trigger, :on, :notice, :until, :level, :cents, :hours, :officer
                    from programme.support where id = :support
                    """)
                    .param("position", n)
                    .param("trigger", step.trigger())
                    .param("on", step.onDate())
                    .param("notice", step.noticeOn())
                    .param("until", step.restorableUntil())
                    .param("level", step.level())
                    .param("cents", step.measure().cents())
                    .param("hours", step.measure().hours())
                    .param("officer", officer.id())
                    .param("support", support.value())
                    .update();
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
