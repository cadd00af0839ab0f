package lt.tiltas.placement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to placement. Called as the system. */
@Service
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
public class DemoPlacements {

    public record DemoProposal(UUID id, UUID household, OffsetDateTime at, UUID officer, boolean past) {}

    public record DemoCandidate(
            UUID proposal,
            int rank,
            int municipality,
            @Nullable UUID site,
            @Nullable String siteName,
            int score,
            List<String> reasonsFor,
            List<String> reasonsAgainst) {}

    /** @param rank which candidate was offered; @param answer accepted, declined or null */
    public record DemoOffer(
            UUID proposal,
            UUID household,
            int rank,
            OffsetDateTime at,
            UUID officer,
            @Nullable String answer,
            DemoAnswer said) {}

    public record DemoAnswer(
            @Nullable OffsetDateTime at,
            @Nullable String reason,
            @Nullable LocalDate movesOn) {}

    private static final int AGENCY = 3;

    private final JdbcTemplate db;

    DemoPlacements(JdbcTemplate db) {
        this.db = db;
    }

    public void proposals(List<DemoProposal> proposals) {
        db.batchUpdate(
                "insert into placement.proposal (id, org_id, household_id, made_at, made_by, withdrawn_at) values (?, ?, ?, ?, ?, ?)",
                proposals.stream()
                        .map(p -> new Object[] {
                            p.id(), AGENCY, p.household(), p.at(), p.officer(), p.past() ? p.at().plusDays(1) : null
                        })
                        .toList());
    }

    public void candidates(List<DemoCandidate> candidates) {
        db.batchUpdate(
                """
                insert into placement.candidate (proposal_id, rank, org_id, municipality, site_id, site_name, score, reasons_for, reasons_against)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                candidates.stream()
                        .map(c -> new Object[] {
                            c.proposal(),
                            c.rank(),
                            AGENCY,
                            c.municipality(),
                            c.site(),
                            c.siteName(),
                            c.score(),
                            c.reasonsFor().toArray(String[]::new),
                            c.reasonsAgainst().toArray(String[]::new)
                        })
                        .toList());
    }

    public void offers(List<DemoOffer> offers) {
        db.batchUpdate(
                """
                insert into placement.offer (id, org_id, household_id, proposal_id, rank, offered_at, offered_by, answer_by,
                    answer, answered_at, recorded_by, reason, moves_on)
                values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                offers.stream()
                        .map(o -> new Object[] {
                            AGENCY,
                            o.household(),
                            o.proposal(),
                            o.rank(),
                            o.at(),
                            o.officer(),
                            o.at().toLocalDate().plusDays(2),
                            o.answer(),
                            o.said().at(),
                            o.answer() == null ? null : o.officer(),
                            o.said().reason(),
                            o.said().movesOn()
                        })
                        .toList());
    }

    public void schools(List<Object[]> municipalityPlacesDay) {
        db.batchUpdate(
                "insert into placement.school_statement (org_id, places_free, stated_on, stated_by) values (?, ?, ?, '00000000-0000-0000-0000-000000000001')",
                municipalityPlacesDay);
    }
}
