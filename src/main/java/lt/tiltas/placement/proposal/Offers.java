package lt.tiltas.placement.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository("placementOffers")
class Offers {

    private final JdbcClient db;

    Offers(JdbcClient db) {
        this.db = db;
    }

    /** False when the household has an open offer already: the unique index decides, so two coordinators cannot both offer. */
    boolean add(HouseholdId household, UUID proposal, int rank, LocalDate answerBy, Officer officer) {
        return db.sql("""
                insert into placement.offer (id, org_id, household_id, proposal_id, rank, offered_at, offered_by, answer_by)
                values (gen_random_uuid(), :org, :household, :proposal, :rank, clock_timestamp(), :officer, :answerBy)
                on conflict (household_id) where answer is null do nothing
                """)
                        .param("org", officer.organisation().value())
                        .param("household", household.value())
                        .param("proposal", proposal)
                        .param("rank", rank)
                        .param("officer", officer.id())
                        .param("answerBy", answerBy)
                        .update()
                == 1;
    }

    /** Newest first. */
    List<Offer> of(HouseholdId household) {
        return db.sql("""
                select o.*, c.municipality, c.site_id, c.site_name
                from placement.offer o join placement.candidate c on c.proposal_id = o.proposal_id and c.rank = o.rank
                where o.household_id = :household order by o.offered_at desc
                """)
                .param("household", household.value())
                .query((rs, n) -> offer(rs))
                .list();
    }

    Optional<Offer> open(HouseholdId household) {
        return of(household).stream().filter(Offer::isOpen).findFirst();
    }

    void answer(UUID id, Offer.Answer answer, Officer officer) {
        int changed = db.sql("""
                update placement.offer set answer = :answer, answered_at = clock_timestamp(), recorded_by = :officer,
                    reason = :reason, words = :words, moves_on = :movesOn, version = version + 1
                where id = :id and version = :version and answer is null
                """)
                .param("answer", answer.answer())
                .param("officer", officer.id())
                .param("reason", answer.isYes() ? null : answer.reason())
                .param("words", answer.words())
                .param("movesOn", answer.isYes() ? answer.movesOn() : null)
                .param("id", id)
                .param("version", answer.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("the offer was answered in between");
        }
    }

    private static Offer offer(ResultSet rs) throws SQLException {
        return new Offer(
                rs.getObject("id", UUID.class),
                new Offer.Where(
                        rs.getInt("municipality"), rs.getObject("site_id", UUID.class), rs.getString("site_name")),
                rs.getObject("offered_at", OffsetDateTime.class),
                rs.getObject("answer_by", LocalDate.class),
                rs.getString("answer"),
                new Offer.Answered(
                        rs.getObject("answered_at", OffsetDateTime.class),
                        rs.getString("reason"),
                        rs.getString("words"),
                        rs.getObject("moves_on", LocalDate.class)),
                rs.getInt("version"));
    }
}
