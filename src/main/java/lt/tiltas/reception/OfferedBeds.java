package lt.tiltas.reception;

import java.time.OffsetDateTime;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Beds held for a household to which they are offered: they stay as long as somebody has time to answer. */
@Repository
public class OfferedBeds {

    private final JdbcClient db;

    OfferedBeds(JdbcClient db) {
        this.db = db;
    }

    /**
     * What is held for the household stays held at least until then; a hold never becomes shorter.
     *
     * @return how many beds; none when the hold has run out
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int keep(HouseholdId household, OffsetDateTime until) {
        return db.sql("""
                update reception.stay set hold_until = greatest(hold_until, cast(:until as timestamptz))
                where household_id = :household and state = 'hold' and hold_until > clock_timestamp()
                """)
                .param("household", household.value())
                .param("until", until)
                .update();
    }
}
