package lt.tiltas.placement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Happening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one door to placement for the modules downstream. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Placements {

    /** @param municipality that waits for the household's answer */
    public record OpenOffer(int municipality, OffsetDateTime offeredAt, LocalDate answerBy) {}

    private final JdbcClient db;

    Placements(JdbcClient db) {
        this.db = db;
    }

    public Optional<OpenOffer> openOffer(HouseholdId household) {
        return db.sql("""
                select municipality, offered_at, answer_by from placement.published_offer
                where household_id = :household and answer is null
                """)
                .param("household", household.value())
                .query(OpenOffer.class)
                .optional();
    }

    public List<Happening> happenings(HouseholdId household) {
        List<Happening> all = new ArrayList<>();
        db.sql("""
                select offered_at, org_id, municipality, state, answer, answered_at from placement.published_offer
                where household_id = :household
                """).param("household", household.value()).query(rs -> {
            OrganisationId municipality = new OrganisationId(rs.getInt("municipality"));
            int by = rs.getInt("org_id");
            all.add(Happening.of(
                    rs.getObject("offered_at", OffsetDateTime.class), "happening.place-offered", by, municipality));
            if (rs.getString("answer") != null) {
                all.add(Happening.of(
                        rs.getObject("answered_at", OffsetDateTime.class),
                        "happening.place." + rs.getString("state"),
                        by,
                        municipality));
            }
        });
        return all;
    }
}
