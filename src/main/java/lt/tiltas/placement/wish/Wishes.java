package lt.tiltas.placement.wish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Among;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What households have said of where they want to live. Reads under the policies of whoever asks; the caller has recorded the look. */
@Repository
public class Wishes {

    /** With all that belongs to them in one trip: a decision waits for it. */
    private static final String WHOLE = """
            select s.*,
                (select json_agg(json_build_object('rank', w.rank, 'kind', w.kind, 'municipality', w.municipality, 'feature', w.feature,
                        'words', w.words, 'translation', w.translation_lt) order by w.rank)
                    from placement.wish w where w.statement_id = s.id) as wishes,
                (select json_agg(json_build_object('place', t.place, 'who', t.who, 'closeness', t.closeness, 'municipality', t.municipality,
                        'words', t.words, 'basis', t.basis) order by t.place)
                    from placement.tie t where t.statement_id = s.id) as ties
            from (%s) s order by s.household_id, s.version desc
            """;

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    Wishes(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Said of(HouseholdCard card) {
        return of(List.of(card)).get(card.id());
    }

    /** Of each card; who has said nothing since registration is known by what was said there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<HouseholdId, Said> of(Collection<HouseholdCard> cards) {
        UUID[] households = cards.stream().map(card -> card.id().value()).toArray(UUID[]::new);
        Map<UUID, Said> newest = statements("""
                select distinct on (s.household_id) s.* from placement.wish_statement s
                where s.household_id %s order by s.household_id, s.version desc
                """, households).stream()
                .collect(Collectors.toMap(said -> said.household().value(), Function.identity()));
        LocalDate today = LocalDate.now(clock);
        return cards.stream()
                .collect(Collectors.toMap(
                        HouseholdCard::id,
                        card -> newest.getOrDefault(card.id().value(), AtRegistration.of(card, today)),
                        (one, other) -> one));
    }

    /** All that was said, the newest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Said> history(HouseholdId household) {
        return statements(
                "select s.* from placement.wish_statement s where s.household_id %s", new UUID[] {household.value()});
    }

    private List<Said> statements(String which, UUID[] households) {
        return db.sql(WHOLE.formatted(which.formatted(Among.ids(households.length))))
                .param("ids", households)
                .query((rs, n) -> said(rs))
                .list();
    }

    private Said said(ResultSet rs) throws SQLException {
        return new Said(
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                rs.getInt("version"),
                new Said.Spoken(
                        rs.getObject("id", UUID.class),
                        rs.getString("said_by"),
                        rs.getString("language"),
                        rs.getObject("made_at", OffsetDateTime.class)),
                all(rs.getString("wishes"), Said.Wish[].class),
                all(rs.getString("ties"), Said.Tie[].class),
                needs(rs));
    }

    private <T> List<T> all(@Nullable String written, Class<T[]> type) {
        return written == null ? List.of() : List.of(json.readValue(written, type));
    }

    private static Said.Needs needs(ResultSet rs) throws SQLException {
        return new Said.Needs(
                rs.getBoolean("step_free"),
                codes(rs, "pets"),
                codes(rs, "care"),
                new Said.Pupils(
                        rs.getInt("kindergarten"),
                        rs.getInt("primary_school"),
                        rs.getInt("basic_school"),
                        rs.getInt("upper_school")),
                new Said.Work(codes(rs, "work"), rs.getString("work_words")),
                codes(rs, "languages"),
                new Said.Living(rs.getString("living"), rs.getString("living_with")));
    }

    private static List<String> codes(ResultSet rs, String column) throws SQLException {
        return Arrays.asList((String[]) rs.getArray(column).getArray());
    }
}
