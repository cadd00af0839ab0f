package lt.tiltas.registration.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Happening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cards of households. One of a household is in force at a time: the index card_one_in_force decides. */
@Repository
public class Cards {

    private final JdbcClient db;

    Cards(JdbcClient db) {
        this.db = db;
    }

    Optional<Card> find(CardCode code) {
        return db.sql("select * from registration.card where code = :code")
                .param("code", code.value())
                .query(Cards::card)
                .optional();
    }

    /** Newest first. */
    List<Card> of(HouseholdId household) {
        return db.sql("select * from registration.card where household_id = :household order by issued_at desc")
                .param("household", household.value())
                .query(Cards::card)
                .list();
    }

    Optional<Card> inForce(HouseholdId household) {
        return of(household).stream().filter(Card::inForce).findFirst();
    }

    /** Nothing when the household has one in force. */
    void issue(CardCode code, HouseholdId household, Officer officer) {
        db.sql("""
                insert into registration.card (code, household_id, org_id, issued_by) values (:code, :household, :org, :officer)
                on conflict do nothing
                """)
                .param("code", code.value())
                .param("household", household.value())
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .update();
    }

    void withdraw(CardCode code, Officer officer) {
        db.sql("""
                update registration.card set withdrawn_at = clock_timestamp(), withdrawn_by = :officer
                where code = :code and withdrawn_at is null
                """).param("officer", officer.id()).param("code", code.value()).update();
    }

    /** For the household's timeline: the first card, and each that took the place of a lost one. */
    public List<Happening> happenings(HouseholdId household) {
        return db.sql("""
                select issued_at, org_id, row_number() over (order by issued_at) = 1 as first
                from registration.card where household_id = :household
                """)
                .param("household", household.value())
                .query((rs, n) -> Happening.of(
                        rs.getObject("issued_at", OffsetDateTime.class),
                        rs.getBoolean("first") ? "happening.card-issued" : "happening.card-replaced",
                        rs.getInt("org_id")))
                .list();
    }

    private static Card card(ResultSet rs, int n) throws SQLException {
        return new Card(
                new CardCode(rs.getString("code")),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                new OrganisationId(rs.getInt("org_id")),
                rs.getObject("issued_at", OffsetDateTime.class),
                rs.getObject("withdrawn_at", OffsetDateTime.class));
    }
}
