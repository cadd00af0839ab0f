package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes supports for tests: granted money for essentials that has run for months, and what is decided about it. */
@Component
public class GivenSupport {

    static final int CENTS = 46600;

    private final JdbcClient db;
    private final As as;
    private final GivenProgramme programmes;

    GivenSupport(JdbcClient db, As as, GivenProgramme programmes) {
        this.db = db;
        this.as = as;
        this.programmes = programmes;
    }

    public LocalDate today() {
        return programmes.today();
    }

    /** Another case manager of the municipality, of whom no other test knows. */
    public Officer colleague(int municipality) {
        UUID id = UUID.randomUUID();
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into access.account (id, login, name, organisation_id, role) values (?, ?, 'Kolegė', ?, 'casemanager')
                        """).params(id, "kolege-" + id, municipality).update());
        return new Officer(id, "kolege-" + id, "Kolegė", new OrganisationId(municipality), Role.CASEMANAGER, null);
    }

    public Officer supervisor(int municipality) {
        Officer supervisor = colleague(municipality);
        programmes.supervisor(supervisor);
        return supervisor;
    }

    public SupportId essentials(ProgrammeId programme, LocalDate startsOn, LocalDate endsOn) {
        return granted(programme, "money", startsOn, endsOn, null);
    }

    public SupportId granted(
            ProgrammeId programme,
            String domain,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable LocalDate shelteredUntil) {
        UUID id = UUID.randomUUID();
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into programme.support (id, programme_id, org_id, kind, domain, act, article, rule, amount_cents, pattern,
                            starts_on, ends_on, review_on, sheltered_until, state, created_by)
                        select ?, id, org_id, 'cash', ?, 'LRV nutarimas Nr. 998', '8 p.', case when ? = 'money' then 'benefit.essentials' end,
                            ?, 'taper', ?, ?, ?, ?, 'granted', created_by from programme.programme where id = ?
                        """)
                        .params(id, domain, domain, CENTS, startsOn, endsOn, endsOn, shelteredUntil, programme.value())
                        .update());
        return new SupportId(id);
    }

    /** A lowering that two have signed, in force since a day. */
    public SupportDecisionId lowered(SupportId support, int percent, LocalDate since) {
        UUID id = UUID.randomUUID();
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into programme.support_decision (id, support_id, programme_id, org_id, kind, ground, share_percent,
                        amount_before_cents, amount_after_cents, act, facts, reasons, language, state, proposed_by, proposed_name, proposed_on,
                        hear_by, second_by, second_name, notified_on, takes_effect_on, appeal_by, restorable_until)
                    select :id, id, programme_id, org_id, 'lower', 'asked', :percent, amount_cents, amount_cents * :percent / 100, act,
                        'Faktai', 'Priežastys', 'uk', 'signed', :by, 'Rasa', :told, :told, :second, 'Vyresnioji', cast(:told as date) + 1,
                        :since, cast(:since as date) + 60, cast(:since as date) + 180
                    from programme.support where id = :support
                    """)
                    .param("id", id)
                    .param("percent", percent)
                    .param("by", UUID.randomUUID())
                    .param("second", UUID.randomUUID())
                    .param("told", since.minusDays(40))
                    .param("since", since)
                    .param("support", support.value())
                    .update();
        });
        return new SupportDecisionId(id);
    }

    public String state(SupportDecisionId id) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select state from programme.support_decision where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single());
    }

    public SupportAppealId appeal(SupportDecisionId id) {
        return new SupportAppealId(as.run(
                Officer.SYSTEM,
                () -> db.sql("select id from programme.appeal where decision_id = ?")
                        .param(id.value())
                        .query(UUID.class)
                        .single()));
    }

    public void earned(SupportId support, LocalDate in, int cents) {
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into programme.income (programme_id, org_id, month, earned_cents, integration_cents, social_cents, side, entered_by)
                        select programme_id, org_id, date_trunc('month', ?::date), ?, 0, 0, 'office', created_by from programme.support where id = ?
                        """).params(in, cents, support.value()).update());
    }
}
