package lt.tiltas.permits.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.HeldDocument;
import lt.tiltas.permits.document.PermitDocument.Granted;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PermitDocuments {

    /** As it is signed: token, its hash, its key, its place in the public lists. */
    record Signed(UUID id, byte[] kid, int place, String number, byte[] token, byte[] sha) {}

    private final JdbcClient db;
    private final DocumentSeals seals;

    PermitDocuments(JdbcClient db, DocumentSeals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** The permit an application ended in, to its last day as the law has carried it on. */
    Optional<Granted> granted(ApplicationId application) {
        return db.sql("""
                select id as permit, household_id, person_id, org_id, ground, lower(valid) as from_on, permits.valid_until(p) as until_on
                from permits.permit p where application_id = ? and replaced_on is null
                """)
                .param(application.value())
                .query((rs, n) -> new Granted(
                        rs.getObject("permit", UUID.class),
                        rs.getObject("household_id", UUID.class),
                        new PersonId(rs.getObject("person_id", UUID.class)),
                        rs.getInt("org_id"),
                        rs.getString("ground"),
                        rs.getObject("from_on", LocalDate.class),
                        rs.getObject("until_on", LocalDate.class)))
                .optional();
    }

    int nextPlace() {
        return db.sql("select nextval('permits.status_index')")
                .query(Integer.class)
                .single();
    }

    /** The one before is superseded. */
    void add(Granted permit, Signed signed, Officer officer) {
        db.sql("""
                update permits.document set ended_as = 'superseded', ended_at = clock_timestamp()
                where permit_id = ? and ended_as is null
                """).param(permit.permit()).update();
        db.sql("""
                insert into permits.document (id, org_id, household_id, person_id, permit_id, kid, status_index, number, token, token_sha,
                    signed_by)
                values (:id, :org, :household, :person, :permit, :kid, :place, :number, :token, :sha, :officer)
                """)
                .param("id", signed.id())
                .param("org", permit.org())
                .param("household", permit.household())
                .param("person", permit.person().value())
                .param("permit", permit.permit())
                .param("kid", signed.kid())
                .param("place", signed.place())
                .param("number", signed.number())
                .param("token", seals.seal(place(signed.id()), signed.token()))
                .param("sha", signed.sha())
                .param("officer", officer.id())
                .update();
    }

    /** In force now, of the permit of this application. */
    Optional<PermitDocument> inForce(ApplicationId application) {
        return db.sql("""
                select d.* from permits.document d join permits.permit p on p.id = d.permit_id
                where p.application_id = ? and d.ended_as is null
                """)
                .param(application.value())
                .query(PermitDocuments::row)
                .optional();
    }

    /** The permits of a household's members that hold on the day, with what document is in force. */
    List<HeldDocument> of(HouseholdId household, LocalDate today) {
        return db.sql("""
                select p.application_id, p.person_id, d.number, d.signed_at
                from permits.permit p left join permits.document d on d.permit_id = p.id and d.ended_as is null
                where p.replaced_on is null and permits.valid_until(p) >= :today and p.person_id in
                    (select id from registration.published_person where household_id = :household)
                order by lower(p.valid)
                """)
                .param("today", today)
                .param("household", household.value())
                .query((rs, n) -> new HeldDocument(
                        new ApplicationId(rs.getObject("application_id", UUID.class)),
                        new PersonId(rs.getObject("person_id", UUID.class)),
                        rs.getString("number"),
                        rs.getObject("signed_at", OffsetDateTime.class)))
                .list();
    }

    /** @throws NotHere when it can be read no more */
    byte[] token(UUID document) {
        byte[] sealed = db.sql("select token from permits.document where id = ?")
                .param(document)
                .query(byte[].class)
                .single();
        return seals.open(place(document), sealed);
    }

    private static String place(UUID document) {
        return "permits.document.token:" + document;
    }

    private static PermitDocument row(ResultSet rs, int n) throws SQLException {
        return new PermitDocument(
                rs.getObject("id", UUID.class),
                new PersonId(rs.getObject("person_id", UUID.class)),
                rs.getString("number"),
                rs.getObject("signed_at", OffsetDateTime.class),
                rs.getString("ended_as"));
    }
}
