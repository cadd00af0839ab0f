package lt.tiltas.placement.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.engine.Ranked;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class Proposals {

    private final JdbcClient db;

    Proposals(JdbcClient db) {
        this.db = db;
    }

    /** The one open proposal; an earlier one steps back. */
    void add(UUID id, HouseholdId household, List<Ranked> ranked, Officer officer) {
        db.sql(
                        "update placement.proposal set withdrawn_at = clock_timestamp() where household_id = :household and withdrawn_at is null")
                .param("household", household.value())
                .update();
        db.sql(
                        "insert into placement.proposal (id, org_id, household_id, made_by) values (:id, :org, :household, :officer)")
                .param("id", id)
                .param("org", officer.organisation().value())
                .param("household", household.value())
                .param("officer", officer.id())
                .update();
        for (int n = 0; n < ranked.size(); n++) {
            add(id, n + 1, ranked.get(n), officer);
        }
    }

    private void add(UUID id, int rank, Ranked ranked, Officer officer) {
        db.sql("""
                insert into placement.candidate
                    (proposal_id, rank, org_id, municipality, site_id, site_name, score, reasons_for, reasons_against)
                values (:id, :rank, :org, :municipality, :site, :name, :score, :for, :against)
                """)
                .param("id", id)
                .param("rank", rank)
                .param("org", officer.organisation().value())
                .param("municipality", ranked.place().municipality().code())
                .param("site", ranked.place().site())
                .param("name", ranked.place().name())
                .param("score", ranked.score())
                .param("for", ranked.reasonsFor().toArray(String[]::new))
                .param("against", ranked.reasonsAgainst().toArray(String[]::new))
                .update();
    }

    public Optional<Proposal> open(HouseholdId household) {
        return db.sql(
                        "select id, made_at from placement.proposal where household_id = :household and withdrawn_at is null")
                .param("household", household.value())
                .query((rs, n) ->
                        new Proposal(rs.getObject(1, UUID.class), rs.getObject(2, OffsetDateTime.class), List.of()))
                .optional()
                .map(proposal -> new Proposal(proposal.id(), proposal.madeAt(), candidates(proposal.id())));
    }

    public Optional<Candidate> candidate(UUID proposal, int rank) {
        return candidates(proposal).stream()
                .filter(candidate -> candidate.rank() == rank)
                .findFirst();
    }

    private List<Candidate> candidates(UUID proposal) {
        return db.sql("select * from placement.candidate where proposal_id = :id order by rank")
                .param("id", proposal)
                .query((rs, n) -> candidate(rs))
                .list();
    }

    private static Candidate candidate(ResultSet rs) throws SQLException {
        return new Candidate(
                rs.getInt("rank"),
                rs.getInt("municipality"),
                rs.getObject("site_id", UUID.class),
                rs.getString("site_name"),
                rs.getInt("score"),
                codes(rs, "reasons_for"),
                codes(rs, "reasons_against"));
    }

    private static List<String> codes(ResultSet rs, String column) throws SQLException {
        return Arrays.asList((String[]) rs.getArray(column).getArray());
    }
}
