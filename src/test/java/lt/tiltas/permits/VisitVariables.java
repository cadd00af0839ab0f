package lt.tiltas.permits;

import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class VisitVariables {

    @Bean
    RouteVariable appointmentVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as, db, "AppointmentId", "select id from permits.appointment where household_id = ?", Role.REGISTRAR);
    }

    /** A round is of nobody in particular. */
    @Bean
    RouteVariable campaignVariable(As as, JdbcClient db) {
        return RouteVariable.of("CampaignId", household -> campaign(as, db), Role.values());
    }

    /** A letter to many is of nobody in particular; the department of another organisation has none. */
    @Bean
    RouteVariable massVariable(As as, JdbcClient db) {
        return RouteVariable.of("MassLetterId", household -> mass(as, db), Role.values());
    }

    private static UUID mass(As as, JdbcClient db) {
        UUID round = campaign(as, db);
        return as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into permits.mass_letter (id, org_id, kind, campaign_id, proposed_by)
                    values (gen_random_uuid(), 2, 'window', ?, ?) on conflict do nothing
                    """).params(round, Officer.SYSTEM.id()).update();
            return db.sql("select id from permits.mass_letter where campaign_id = ?")
                    .param(round)
                    .query(UUID.class)
                    .single();
        });
    }

    private static UUID campaign(As as, JdbcClient db) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into permits.campaign (id, org_id, ground, ends_on, opens_on, closes_on, prolonged, exchanged, other, take_up,
                            second_visits, desk_share, extra_desks, overtime, examiners, deciders, planned_by)
                        values (gen_random_uuid(), 2, 'work', date '2090-03-04', date '2090-01-02', date '2090-02-02', 0, 100, 0, 90, 10, 100,
                            0, 0, 1, 1, :officer)
                        on conflict (org_id, ground, ends_on) where state <> 'closed' do update set org_id = 2 returning id
                        """)
                        .param("officer", Officer.SYSTEM.id())
                        .query(UUID.class)
                        .single());
    }

    /** A correction is of nobody in particular. */
    @Bean
    RouteVariable correctionVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "CorrectionId",
                "select correction_id from permits.unseen where household_id = ?",
                Role.values());
    }

    /** Offices are nobody's secret. */
    @Bean
    RouteVariable unitVariable() {
        return RouteVariable.of("UnitId", household -> "0a110000-0000-4000-8000-000000000001", Role.values());
    }
}
