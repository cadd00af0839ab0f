package lt.tiltas.reception.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the person was given, complained about, and was in. */
@Configuration
class HouseLifeParts {

    @Bean
    RecordPart aidPart(JdbcClient db) {
        return new QueriedPart(db, 32, "aid", true, Map.of("way", "aid.way."), """
                select e.booked_on as given_on, k.name_lt as aid, -e.quantity as how_many, e.way, s.name as place, e.org_id as organisation
                from reception.aid_handout h join reception.aid_entry e on e.handout_id = h.id
                join reception.aid_kind k on k.code = e.kind join reception.site s on s.id = h.site_id
                where h.household_id = :household and (h.person_id is null or h.person_id = :person) order by e.number
                """);
    }

    @Bean
    RecordPart complaintsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                33,
                "complaints",
                true,
                Map.of("category", "complaint.category.", "state", "my.complaint.state."),
                """
                select c.lodged_at, c.category, c.words, c.state, c.answer, c.answered_at, c.org_id as organisation
                from reception.complaint_person p join reception.complaint c on c.id = p.complaint_id
                where p.person_id = :person and cast(:household as uuid) is not null order by c.number
                """);
    }

    @Bean
    RecordPart complaintStepsPart(JdbcClient db) {
        return new QueriedPart(db, 34, "complaintSteps", true, Map.of("step", "record.step."), """
                select e.at, e.step, e.words, e.by_org as organisation
                from reception.complaint_person p join reception.complaint_event e on e.complaint_id = p.complaint_id
                where p.person_id = :person and cast(:household as uuid) is not null order by e.at
                """);
    }

    @Bean
    RecordPart incidentsPart(JdbcClient db) {
        return new QueriedPart(db, 35, "incidents", true, Map.of("role", "incident.role."), """
                select i.made_at as noticed_at, i.role, i.org_id as organisation from reception.incident_person i
                where i.person_id = :person and cast(:household as uuid) is not null order by i.made_at
                """);
    }

    @Bean
    ErasedPart erasedCare(JdbcClient db) {
        return new ErasedPart(db, "select reception.erase_care(:person, :homes)");
    }
}
