package lt.tiltas.placement.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.answer.MunicipalityAnswer.Contact;
import lt.tiltas.placement.offer.Offer;
import lt.tiltas.placement.offer.OfferId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class MunicipalityAnswers {

    private final JdbcClient db;

    MunicipalityAnswers(JdbcClient db) {
        this.db = db;
    }

    public Optional<MunicipalityAnswer> of(OfferId offer) {
        return db.sql("select * from placement.municipality_answer where offer_id = :id")
                .param("id", offer.value())
                .query((rs, n) -> answer(rs))
                .optional();
    }

    /** Written by the system, in the name of who answered. */
    public void add(Offer offer, MunicipalityAnswer said, Officer by) {
        Contact contact = said.contact();
        db.sql("""
                insert into placement.municipality_answer (offer_id, household_id, org_id, answer, place, from_on, contact_name,
                    contact_phone, reason, words, made_by, by_phone)
                values (:offer, :household, :org, :answer, :place, cast(:from as date), :name, :phone, :reason, :words, :officer, :byPhone)
                """)
                .param("offer", offer.id().value())
                .param("household", offer.household().value())
                .param("org", offer.where().municipality())
                .param("answer", said.answer())
                .param("place", said.place())
                .param("from", said.fromOn())
                .param("name", contact == null ? null : contact.name())
                .param("phone", contact == null ? null : contact.phone())
                .param("reason", said.reason())
                .param("words", said.words())
                .param("officer", by.id())
                .param("byPhone", said.byPhone())
                .update();
    }

    private static MunicipalityAnswer answer(ResultSet rs) throws SQLException {
        String name = rs.getString("contact_name");
        return new MunicipalityAnswer(
                rs.getString("answer"),
                rs.getString("place"),
                rs.getObject("from_on", LocalDate.class),
                name == null ? null : new Contact(name, rs.getString("contact_phone")),
                rs.getString("reason"),
                rs.getString("words"),
                rs.getBoolean("by_phone"),
                rs.getObject("made_at", OffsetDateTime.class));
    }
}
