package lt.tiltas.programme.need;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.RestrictedNeedId;
import lt.tiltas.programme.Words;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Row-level security shows them to few, and to them for an hour after they have said why. */
@Repository
class RestrictedNeeds {

    record Whose(ProgrammeId programme, PersonId person) {}

    private final JdbcClient db;

    RestrictedNeeds(JdbcClient db) {
        this.db = db;
    }

    boolean reasonStands(PersonId person, Officer officer) {
        return db.sql("""
                select exists (select from programme.need_look
                    where person_id = :person and officer_id = :officer and until > clock_timestamp())
                """)
                .param("person", person.value())
                .param("officer", officer.id())
                .query(Boolean.class)
                .single();
    }

    void look(PersonId person, String reason, Officer officer) {
        db.sql(
                        "insert into programme.need_look (person_id, officer_id, org_id, reason) values (:person, :officer, :org, :reason)")
                .param("person", person.value())
                .param("officer", officer.id())
                .param("org", officer.organisation().value())
                .param("reason", reason.strip())
                .update();
    }

    List<RestrictedNeed> of(ProgrammeId programme, PersonId person) {
        return db.sql("""
                select * from programme.restricted_need where programme_id = :programme and person_id = :person
                order by ended_at nulls first, created_at
                """)
                .param("programme", programme.value())
                .param("person", person.value())
                .query((rs, n) -> new RestrictedNeed(
                        new RestrictedNeedId(rs.getObject("id", UUID.class)),
                        new Words(rs.getString("words"), rs.getString("words_language"), null),
                        rs.getObject("created_at", OffsetDateTime.class),
                        rs.getObject("ended_at", OffsetDateTime.class)))
                .list();
    }

    Optional<Whose> whose(RestrictedNeedId id) {
        return db.sql("select programme_id, person_id from programme.restricted_need where id = :id")
                .param("id", id.value())
                .query((rs, n) -> new Whose(
                        new ProgrammeId(rs.getObject("programme_id", UUID.class)),
                        new PersonId(rs.getObject("person_id", UUID.class))))
                .optional();
    }

    void add(ProgrammeCard programme, PersonId person, RestrictedNeed.New need, Officer officer) {
        db.sql("""
                insert into programme.restricted_need (id, programme_id, org_id, person_id, words, words_language, created_by)
                values (:id, :programme, :org, :person, :words, :language, :officer) on conflict (id) do nothing
                """)
                .param("id", need.own())
                .param("programme", programme.id().value())
                .param("org", programme.municipality().value())
                .param("person", person.value())
                .param("words", need.words().strip())
                .param("language", need.language())
                .param("officer", officer.id())
                .update();
    }

    void end(RestrictedNeedId id, Officer officer) {
        db.sql("""
                update programme.restricted_need set ended_at = clock_timestamp(), ended_by = :officer where id = :id and ended_at is null
                """).param("id", id.value()).param("officer", officer.id()).update();
    }
}
