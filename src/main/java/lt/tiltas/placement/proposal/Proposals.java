package lt.tiltas.placement.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
public class Proposals {

    /** All rows in one statement: the policies are asked once. */
    private static final String CANDIDATES = """
            insert into placement.candidate (proposal_id, rank, org_id, municipality, site_id, site_name, score, reasons_for, reasons_against, net,
                kept, kept_points, kept_left, kept_size, met, met_need, met_free, turns, override_reason, override_words)
            select :id, x.rank, :org, w.municipality, w.site, w."siteName", w.points, w."reasonsFor", w."reasonsAgainst", w.net,
                array(select k ->> 'code' from jsonb_array_elements(w.kept) k),
                array(select (k ->> 'points')::int from jsonb_array_elements(w.kept) k),
                array(select (k ->> 'left')::int from jsonb_array_elements(w.kept) k),
                array(select (k ->> 'size')::int from jsonb_array_elements(w.kept) k),
                array(select m ->> 'code' from jsonb_array_elements(w.met) m),
                array(select (m ->> 'need')::int from jsonb_array_elements(w.met) m),
                array(select (m ->> 'free')::int from jsonb_array_elements(w.met) m),
                x.turns, x.why ->> 'reason', x.why ->> 'words'
            from jsonb_to_recordset(cast(:rows as jsonb)) as x (rank int, place jsonb, turns text[], why jsonb),
                jsonb_to_record(x.place) as w (municipality int, site uuid, "siteName" text, points int, net int,
                    "reasonsFor" text[], "reasonsAgainst" text[], kept jsonb, met jsonb)
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    Proposals(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** @param turns of each place; @param nearly of the whole */
    record New(List<Weighed> places, List<List<String>> turns, List<Nearly> nearly) {}

    /** Of a list that was placed at once. */
    public void add(UUID id, HouseholdId household, List<Weighed> places, List<List<String>> turns, Officer officer) {
        add(id, household, new New(places, turns, List.of()), officer);
    }

    void add(HouseholdId household, New proposal, Officer officer) {
        add(UUID.randomUUID(), household, proposal, officer);
    }

    /** The one open proposal; an earlier one steps back. One trip to the database, for a decision waits for it. */
    private void add(UUID id, HouseholdId household, New proposal, Officer officer) {
        db.sql("""
                update placement.proposal set withdrawn_at = clock_timestamp() where household_id = :household and withdrawn_at is null;
                insert into placement.proposal (id, org_id, household_id, made_by, nearly, nearly_lacks, nearly_short)
                values (:id, :org, :household, :officer, :nearly, :lacks, :short);
                """ + CANDIDATES)
                .param("id", id)
                .param("org", officer.organisation().value())
                .param("household", household.value())
                .param("officer", officer.id())
                .param(
                        "nearly",
                        proposal.nearly().stream().map(Nearly::municipality).toArray(Integer[]::new))
                .param("lacks", proposal.nearly().stream().map(Nearly::lacks).toArray(String[]::new))
                .param("short", proposal.nearly().stream().map(Nearly::shortBy).toArray(Integer[]::new))
                .param("rows", json.writeValueAsString(rows(proposal)))
                .update();
    }

    private static List<Row> rows(New proposal) {
        return IntStream.range(0, proposal.places().size())
                .mapToObj(n -> new Row(
                        n + 1, proposal.places().get(n), proposal.turns().get(n), null))
                .toList();
    }

    /** The rank after the last. */
    int addOther(Proposal proposal, Weighed place, Candidate.Chosen why, Officer officer) {
        int rank =
                proposal.candidates().stream().mapToInt(Candidate::rank).max().orElse(0) + 1;
        db.sql(CANDIDATES)
                .param("id", proposal.id())
                .param("org", officer.organisation().value())
                .param("rows", json.writeValueAsString(List.of(new Row(rank, place, List.of(), why))))
                .update();
        return rank;
    }

    private record Row(int rank, Weighed place, List<String> turns, Candidate.@Nullable Chosen why) {}

    public Optional<Proposal> open(HouseholdId household) {
        return db.sql("""
                select id, made_at, nearly, nearly_lacks, nearly_short from placement.proposal
                where household_id = :household and withdrawn_at is null
                """)
                .param("household", household.value())
                .query((rs, n) -> new Proposal(
                        rs.getObject("id", UUID.class),
                        rs.getObject("made_at", OffsetDateTime.class),
                        List.of(),
                        List.of(),
                        nearly(rs)))
                .optional()
                .map(proposal -> new Proposal(
                        proposal.id(),
                        proposal.madeAt(),
                        candidates(proposal.id()),
                        others(proposal.id()),
                        proposal.nearly()));
    }

    public Optional<Candidate> candidate(UUID proposal, int rank) {
        return candidates(proposal).stream()
                .filter(candidate -> candidate.rank() == rank)
                .findFirst();
    }

    private List<Integer> others(UUID proposal) {
        return db.sql("""
                select m.code from access.published_municipality m
                where m.code not in (select municipality from placement.candidate where proposal_id = :id)
                order by m.called_lt collate "lt-x-icu"
                """).param("id", proposal).query(Integer.class).list();
    }

    private List<Candidate> candidates(UUID proposal) {
        return db.sql("select * from placement.candidate where proposal_id = :id order by rank")
                .param("id", proposal)
                .query((rs, n) -> candidate(rs))
                .list();
    }

    private static Candidate candidate(ResultSet rs) throws SQLException {
        String reason = rs.getString("override_reason");
        return new Candidate(
                rs.getInt("rank"),
                rs.getInt("municipality"),
                rs.getObject("site_id", UUID.class),
                rs.getString("site_name"),
                rs.getInt("score"),
                codes(rs, "reasons_for"),
                codes(rs, "reasons_against"),
                new Candidate.Price(rs.getObject("net", Integer.class), kept(rs), codes(rs, "turns"), met(rs)),
                reason == null ? null : new Candidate.Chosen(reason, rs.getString("override_words")));
    }

    private static List<Kept> kept(ResultSet rs) throws SQLException {
        List<String> codes = codes(rs, "kept");
        Integer[] points = numbers(rs, "kept_points");
        Integer[] left = numbers(rs, "kept_left");
        Integer[] size = numbers(rs, "kept_size");
        return IntStream.range(0, codes.size())
                .mapToObj(n -> new Kept(codes.get(n), points[n], left[n], size[n]))
                .toList();
    }

    private static List<Met> met(ResultSet rs) throws SQLException {
        List<String> codes = codes(rs, "met");
        Integer[] need = numbers(rs, "met_need");
        Integer[] free = numbers(rs, "met_free");
        return IntStream.range(0, codes.size())
                .mapToObj(n -> new Met(codes.get(n), need[n], free[n]))
                .toList();
    }

    private static List<Nearly> nearly(ResultSet rs) throws SQLException {
        Integer[] municipality = numbers(rs, "nearly");
        List<String> lacks = codes(rs, "nearly_lacks");
        Integer[] shortBy = numbers(rs, "nearly_short");
        return IntStream.range(0, lacks.size())
                .mapToObj(n -> new Nearly(municipality[n], lacks.get(n), shortBy[n]))
                .toList();
    }

    private static Integer[] numbers(ResultSet rs, String column) throws SQLException {
        return (Integer[]) rs.getArray(column).getArray();
    }

    private static List<String> codes(ResultSet rs, String column) throws SQLException {
        return Arrays.asList((String[]) rs.getArray(column).getArray());
    }
}
