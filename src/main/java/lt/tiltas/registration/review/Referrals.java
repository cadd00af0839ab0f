package lt.tiltas.registration.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.PersonForm;
import lt.tiltas.registration.person.PersonRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Questions between offices about a pair, and their answers. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Referrals {

    private final JdbcClient db;

    Referrals(JdbcClient db) {
        this.db = db;
    }

    /** @return whether it is asked now; an office that has not answered yet is not asked a second time */
    boolean ask(Referral.New question, OrganisationId from, Officer officer) {
        return db.sql("""
                insert into registration.referral (person_a, person_b, about, from_org, to_org, reason, made_by)
                values (least(:about::uuid, :own::uuid), greatest(:about::uuid, :own::uuid), :about, :from, :to, :reason, :officer)
                on conflict (person_a, person_b, to_org) where answer is null do nothing
                """)
                        .param("about", question.about().value())
                        .param("own", question.own().value())
                        .param("from", from.value())
                        .param("to", question.to().value())
                        .param("reason", question.reason())
                        .param("officer", officer.id())
                        .update()
                == 1;
    }

    /** Those that the officer's office is asked and has not answered, the longest waiting first. */
    List<Referral> open(int from, int most, Officer officer) {
        return db.sql("""
                select * from registration.referral where to_org = :org and answer is null order by made_at, id offset :from limit :most
                """)
                .param("org", officer.organisation().value())
                .param("from", from)
                .param("most", most)
                .query(Referrals::referral)
                .list();
    }

    long count(Officer officer) {
        return db.sql("select count(*) from registration.referral where to_org = :org and answer is null")
                .param("org", officer.organisation().value())
                .query(Long.class)
                .single();
    }

    Optional<Referral> find(ReferralId id, Officer officer) {
        return db.sql("select * from registration.referral where id = :id and to_org = :org and answer is null")
                .param("id", id.value())
                .param("org", officer.organisation().value())
                .query(Referrals::referral)
                .optional();
    }

    /** The record asked about, which the asked office does not hold. */
    Optional<PersonForm> about(ReferralId id) {
        return db.sql("select * from registration.asked_about(:id)")
                .param("id", id.value())
                .query(PersonRows::row)
                .optional()
                .map(PersonRows.Row::form);
    }

    void answer(ReferralId id, Answer answer, Officer officer) {
        db.sql("""
                update registration.referral
                set answer = :answer, answer_words = :words, answered_at = clock_timestamp(), answered_by = :officer
                where id = :id and answer is null
                """)
                .param("answer", answer.answer())
                .param("words", answer.words())
                .param("officer", officer.id())
                .param("id", id.value())
                .update();
    }

    private static Referral referral(ResultSet rs, int n) throws SQLException {
        UUID about = rs.getObject("about", UUID.class);
        UUID one = rs.getObject("person_a", UUID.class);
        UUID other = rs.getObject("person_b", UUID.class);
        return new Referral(
                new ReferralId(rs.getObject("id", UUID.class)),
                new PersonId(about),
                new PersonId(one.equals(about) ? other : one),
                new OrganisationId(rs.getInt("from_org")),
                new OrganisationId(rs.getInt("to_org")),
                rs.getString("reason"),
                rs.getObject("made_at", OffsetDateTime.class));
    }
}
