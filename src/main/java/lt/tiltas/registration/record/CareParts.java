package lt.tiltas.registration.record;

import java.util.Map;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Special needs, guardians, protection: read by few, and wholly by the person whose they are. */
@Configuration
class CareParts {

    /** The child must know who speaks for it; how to reach that person is that person's own (article 15(4)). */
    @Bean
    RecordPart guardiansPart(JdbcClient db) {
        return new QueriedPart(
                db, 6, "guardians", true, Map.of("kind", "guardian.kind.", "ended_why", "guardian.end."), """
                select g.made_at as at, g.kind, coalesce(g.guardian_name, p.given || ' ' || p.surname) as guardian, g.basis,
                    g.from_on as valid_from, g.until_on as valid_until, g.org_id as organisation, g.ended_at, g.ended_why
                from registration.guardianship g left join registration.person p on p.id = g.guardian_id
                where g.person_id = :person and cast(:household as uuid) is not null order by g.made_at
                """);
    }

    /** Whose guardian the person is stands in the child's record. */
    @Bean
    RecordPart wardsPart(JdbcClient db) {
        return new QueriedPart(
                db, 7, "wards", true, Map.of("kind", "guardian.kind.", "ended_why", "guardian.end."), """
                select g.made_at as at, g.kind, g.guardian_contact as contact, g.from_on as valid_from, g.until_on as valid_until,
                    g.org_id as organisation, g.ended_at, g.ended_why
                from registration.guardianship g where g.guardian_id = :person and cast(:household as uuid) is not null order by g.made_at
                """);
    }

    @Bean
    RecordPart childAlonePart(JdbcClient db) {
        return new QueriedPart(db, 8, "childAlone", true, Map.of("answer", "record.alone."), """
                select u.noticed_on, u.org_id as organisation, u.answer, u.answered_at from registration.unaccompanied u
                where u.person_id = :person and cast(:household as uuid) is not null
                """);
    }

    @Bean
    RecordPart specialNeedsPart(JdbcClient db) {
        return new QueriedPart(db, 9, "specialNeeds", true, Map.of("found", "vulnerability.kind."), """
                select v.made_at as at, v.kind as found, v.needs as help, v.basis, v.from_on as valid_from, v.org_id as organisation, v.ended_at
                from registration.vulnerability v
                where v.person_id = :person and cast(:household as uuid) is not null order by v.made_at
                """);
    }

    @Bean
    RecordPart assessmentsPart(JdbcClient db) {
        return new QueriedPart(db, 10, "assessments", true, Map.of(), """
                select a.made_at as at, a.org_id as organisation from registration.assessment a
                where a.person_id = :person and cast(:household as uuid) is not null order by a.made_at
                """);
    }

    /** Since when and by which paper; why stands nowhere. */
    @Bean
    RecordPart protectionPart(JdbcClient db) {
        return new QueriedPart(db, 11, "protection", true, Map.of(), """
                select g.made_at as at, g.basis, g.org_id as organisation, g.ended_at from registration.protection g
                where g.person_id = :person and cast(:household as uuid) is not null order by g.made_at
                """);
    }

    /** Officers are not named, as in the looks. */
    @Bean
    RecordPart reasonedLooksPart(JdbcClient db) {
        return new QueriedPart(db, 89, "reasonedLooks", true, Map.of(), """
                select l.made_at as at, l.org_id as organisation, l.reason from registration.reasoned_look l
                where l.person_id = :person and cast(:household as uuid) is not null order by l.made_at
                """);
    }
}
