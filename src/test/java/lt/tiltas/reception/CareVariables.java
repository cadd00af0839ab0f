package lt.tiltas.reception;

import lt.tiltas.access.As;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class CareVariables {

    @Bean
    RouteVariable handoutVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "HandoutId", "select id from reception.aid_handout where household_id = ?");
    }

    @Bean
    RouteVariable donationVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "DonationId",
                "select d.id from reception.aid_donation d join reception.aid_handout h on h.site_id = d.site_id where h.household_id = ?");
    }

    @Bean
    RouteVariable complaintVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as, db, "ComplaintId", "select complaint_id from reception.complaint_person where household_id = ?");
    }

    @Bean
    RouteVariable incidentVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as, db, "IncidentId", "select incident_id from reception.incident_person where household_id = ?");
    }

    @Bean
    RouteVariable incidentTaskVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "IncidentTaskId",
                "select t.id from reception.incident_task t join reception.incident_person p on p.incident_id = t.incident_id where p.household_id = ?");
    }
}
