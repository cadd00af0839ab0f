package lt.tiltas.registration.record;

import java.util.Map;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The family's own history, and how the person came into the register. */
@Configuration
class FamilyParts {

    @Bean
    RecordPart contactChangesPart(JdbcClient db) {
        return new QueriedPart(db, 12, "contactChanges", false, Map.of("field", "contact.field."), """
                select c.made_at as at, c.field, c.old_value as was, c.new_value as became, c.org_id as organisation
                from registration.household_change c
                where c.household_id = :household and cast(:person as uuid) is not null order by c.made_at, c.field
                """);
    }

    @Bean
    RecordPart formerHouseholdsPart(JdbcClient db) {
        return new QueriedPart(db, 13, "formerHouseholds", false, Map.of("reason", "regrouping.reason."), """
                select lower(f.during) as valid_from, upper(f.during) as valid_until, g.reason, g.note, f.org_id as organisation
                from registration.former_member f join registration.regrouping g on g.id = f.regrouping_id
                where f.person_id = :person and cast(:household as uuid) is not null order by lower(f.during)
                """);
    }

    /** Two records of the person that were made one, and what was taken from the other. */
    @Bean
    RecordPart mergesPart(JdbcClient db) {
        return new QueriedPart(db, 14, "merges", false, Map.of("field", "correction.field."), """
                select m.made_at as at, m.org_id as organisation, m.undone_at, f.field, f.old_value as was, f.new_value as became
                from registration.merge m left join registration.merge_field f on f.merge_id = m.id
                where :person in (m.kept, m.merged) and cast(:household as uuid) is not null order by m.made_at, f.field
                """);
    }

    @Bean
    RecordPart sharesPart(JdbcClient db) {
        return new QueriedPart(db, 15, "shares", false, Map.of("shared_for", "record.share."), """
                select s.made_at as at, s.org_id as organisation, s.purpose as shared_for, s.until from registration.share s
                where s.household_id = :household and cast(:person as uuid) is not null order by s.made_at
                """);
    }

    /** Without the code: whoever finds the copy should not find the family by it. */
    @Bean
    RecordPart cardsPart(JdbcClient db) {
        return new QueriedPart(db, 16, "cards", false, Map.of(), """
                select c.issued_at as at, c.org_id as organisation, c.withdrawn_at from registration.card c
                where c.household_id = :household and cast(:person as uuid) is not null order by c.issued_at
                """);
    }

    @Bean
    RecordPart firstNightPart(JdbcClient db) {
        return new QueriedPart(db, 18, "firstNight", true, Map.of("lodging", "record.lodging."), """
                select b.wanted_on, b.places, b.answered_at, a.lodging, a.lodging_address as address, coalesce(a.lodging_note, b.note) as note
                from registration.arrival a full join registration.bed_request b on b.household_id = a.household_id
                where coalesce(a.household_id, b.household_id) = :household and cast(:person as uuid) is not null
                """);
    }

    @Bean
    RecordPart deskVisitsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                19,
                "deskVisits",
                true,
                Map.of(
                        "station",
                        "day.station.",
                        "careful_of",
                        "day.need.",
                        "language",
                        "language",
                        "ending",
                        "record.visit."),
                """
                select d.held_on, d.place, t.number as ticket, t.language, t.needs as careful_of, v.station, v.waiting_since as at, v.ending,
                    v.org_id as organisation
                from registration.day_ticket_household h join registration.day_ticket t on t.id = h.ticket_id
                join registration.desk_day d on d.id = t.day_id left join registration.day_visit v on v.ticket_id = t.id
                where h.household_id = :household and cast(:person as uuid) is not null order by v.waiting_since
                """);
    }

    @Bean
    RecordPart accountPart(JdbcClient db) {
        return new QueriedPart(db, 70, "account", true, Map.of("language", "language"), """
                select a.login, a.language, a.opened_at, a.closed_at from access.published_own_account a
                where a.person_id = :person and cast(:household as uuid) is not null
                """);
    }

    @Bean
    RecordPart openingsPart(JdbcClient db) {
        return new QueriedPart(db, 82, "openings", true, Map.of(), """
                select o.at, o.org_id as organisation, o.reason from registration.opening o
                where o.person_id = :person and cast(:household as uuid) is not null order by o.at
                """);
    }
}
