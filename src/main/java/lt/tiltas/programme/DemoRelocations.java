package lt.tiltas.programme;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to programmes that go to another municipality, as the system's actor. */
@Service
@Profile("demo")
public class DemoRelocations {

    /** Who leads a programme, and where. */
    public record Lead(UUID id, String name, int municipality) {}

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final String NOTE = """
            Šeima keliasi pas giminaičius. Suaugusieji mokosi lietuvių kalbos ir nori tęsti; darbo dar ieško.
            Pirmomis dienomis reikės vertėjo raštu ir susitikimo dėl kalbos kurso.
            """;

    private final JdbcClient db;
    private final Households households;

    DemoRelocations(JdbcClient db, Households households) {
        this.db = db;
        this.households = households;
    }

    /** The family knows; the other municipality has yet to answer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void waits(UUID id, Lead from, int to, LocalDate today) {
        propose(id, from, to, today.plusDays(12), today);
    }

    /** Accepted two days ago by a supervisor there who leads it, and talked over yesterday. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(UUID id, Lead from, Lead to, LocalDate today) {
        if (propose(id, from, to.municipality, today.plusDays(3), today) == 0) {
            return;
        }
        of(id, to, """
                update programme.relocation set state = 'accepted', to_officer = :lead, to_name = :name, answered_at = :at, answered_by = :lead,
                    answered_name = :name, version = version + 1
                where id = :id and cast(:org as int) is not null
                """).param("at", at(today.minusDays(2), 11)).update();
        UUID household = of(id, to, """
                update programme.programme p set org_id = :org, lead_officer = :lead, lead_name = :name, version = p.version + 1
                from programme.relocation r where r.id = :id and p.id = r.programme_id returning p.household_id
                """).query(UUID.class).single();
        households.handOver(
                new HouseholdId(household),
                new OrganisationId(to.municipality),
                "programme_relocation",
                Officer.SYSTEM);
        of(id, to, """
                insert into programme.handover_talk (relocation_id, org_id, held_on, held_by, held_by_name) values (:id, :org, :on, :lead, :name)
                """).param("on", today.minusDays(1)).update();
        db.sql("update programme.relocation set state = 'done', version = version + 1 where id = :id")
                .param("id", id)
                .update();
    }

    /** The last but one of the programmes that the officer has begun and gives to nobody else. */
    private int propose(UUID id, Lead from, int to, LocalDate movesOn, LocalDate today) {
        return db.sql("""
                insert into programme.relocation (id, programme_id, org_id, from_org, to_org, moves_on, note, from_officer, from_name, state,
                    proposed_by, proposed_at, told_at, told_how)
                select :id, p.id, p.org_id, p.org_id, :to, :movesOn, :note, p.lead_officer, p.lead_name, 'told', p.lead_officer,
                    cast(:at as timestamptz), cast(:at as timestamptz) + interval '5 hours', 'office'
                from programme.programme p
                where p.state = 'open' and p.lead_officer = :from and not exists (select from programme.transfer t
                    where t.programme_id = p.id and t.state in ('proposed', 'told', 'accepted', 'talked'))
                order by p.opened_on desc, p.id offset 1 limit 1
                """)
                .param("id", id)
                .param("to", to)
                .param("movesOn", movesOn)
                .param("note", NOTE.strip())
                .param("at", at(today.minusDays(4), 9))
                .param("from", from.id)
                .update();
    }

    private JdbcClient.StatementSpec of(UUID id, Lead to, String sql) {
        return db.sql(sql)
                .param("id", id)
                .param("lead", to.id)
                .param("name", to.name)
                .param("org", to.municipality);
    }

    private static OffsetDateTime at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(VILNIUS).toOffsetDateTime();
    }
}
