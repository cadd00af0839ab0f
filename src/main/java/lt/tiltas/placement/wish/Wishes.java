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

/** What households have said of where they want to live. Reads under the policies of whoever asks; the caller has recorded the look. */
@Repository
public class Wishes {

    private record Part<T>(UUID statement, T part) {}

    private final JdbcClient db;
    private final Clock clock;

    Wishes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Said of(HouseholdCard card) {
        return of(List.of(card)).get(card.id());
    }

    /** Of each card; who has said nothing since registration is known by what was said there. Three statements, however many cards. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<HouseholdId, Said> of(Collection<HouseholdCard> cards) {
        UUID[] households = cards.stream().map(card -> card.id().value()).toArray(UUID[]::new);
        Map<UUID, Said> newest = statements("""
                select distinct on (s.household_id) s.* from placement.wish_statement s
                where s.household_id %s order by s.household_id, s.version desc
                """.formatted(Among.ids(households.length)), households).stream()
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
                "select s.* from placement.wish_statement s where s.household_id " + Among.ids(1)
                        + " order by s.version desc",
                new UUID[] {household.value()});
    }

    private List<Said> statements(String sql, UUID[] households) {
        List<Said> bare =
                db.sql(sql).param("ids", households).query((rs, n) -> said(rs)).list();
        if (bare.isEmpty()) {
            return bare;
        }
        UUID[] ids = bare.stream().map(said -> said.spoken().id()).toArray(UUID[]::new);
        Map<UUID, List<Part<Said.Wish>>> wishes = wishes(ids);
        Map<UUID, List<Part<Said.Tie>>> ties = ties(ids);
        return bare.stream()
                .map(said -> new Said(
                        said.household(),
                        said.version(),
                        said.spoken(),
                        parts(wishes, said.spoken().id()),
                        parts(ties, said.spoken().id()),
                        said.needs()))
                .toList();
    }

    private static <T> List<T> parts(Map<UUID, List<Part<T>>> all, @Nullable UUID statement) {
        return all.getOrDefault(statement, List.of()).stream().map(Part::part).toList();
    }

    private Map<UUID, List<Part<Said.Wish>>> wishes(UUID[] ids) {
        return db
                .sql("select * from placement.wish where statement_id " + Among.ids(ids.length)
                        + " order by statement_id, rank")
                .param("ids", ids)
                .query((rs, n) -> new Part<>(
                        rs.getObject("statement_id", UUID.class),
                        new Said.Wish(
                                rs.getInt("rank"),
                                rs.getString("kind"),
                                rs.getObject("municipality", Integer.class),
                                rs.getString("feature"),
                                rs.getString("words"),
                                rs.getString("translation_lt"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Part::statement));
    }

    private Map<UUID, List<Part<Said.Tie>>> ties(UUID[] ids) {
        return db
                .sql("select * from placement.tie where statement_id " + Among.ids(ids.length)
                        + " order by statement_id, place")
                .param("ids", ids)
                .query((rs, n) -> new Part<>(
                        rs.getObject("statement_id", UUID.class),
                        new Said.Tie(
                                rs.getInt("place"),
                                rs.getString("who"),
                                rs.getString("closeness"),
                                rs.getInt("municipality"),
                                rs.getString("words"),
                                rs.getString("basis"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Part::statement));
    }

    private static Said said(ResultSet rs) throws SQLException {
        return new Said(
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                rs.getInt("version"),
                new Said.Spoken(
                        rs.getObject("id", UUID.class),
                        rs.getString("said_by"),
                        rs.getString("language"),
                        rs.getObject("made_at", OffsetDateTime.class)),
                List.of(),
                List.of(),
                needs(rs));
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
