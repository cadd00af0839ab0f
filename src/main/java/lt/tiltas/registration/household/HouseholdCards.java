package lt.tiltas.registration.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Among;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Member;
import lt.tiltas.web.Happening;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class HouseholdCards {

    private final JdbcClient db;

    HouseholdCards(JdbcClient db) {
        this.db = db;
    }

    public Optional<HouseholdCard> find(HouseholdId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    public Optional<HouseholdId> householdOf(UUID person) {
        return db.sql("select household_id as value from registration.person where id = :person")
                .param("person", person)
                .query(HouseholdId.class)
                .optional();
    }

    /** In the order asked for; those that are not there, or not to be seen, are left out. */
    public List<HouseholdCard> findAll(List<HouseholdId> ids) {
        UUID[] wanted = ids.stream().map(HouseholdId::value).toArray(UUID[]::new);
        Map<UUID, List<Row>> members = members(wanted);
        return db.sql("""
                select h.* from registration.household h
                where h.id %s order by array_position(:ids, h.id)
                """.formatted(Among.ids(wanted.length)))
                .param("ids", wanted)
                .query((rs, n) -> card(rs, members.getOrDefault(rs.getObject("id", UUID.class), List.of())))
                .list();
    }

    private record Row(
            UUID household, Member member, @Nullable String stopped) {}

    private Map<UUID, List<Row>> members(UUID[] households) {
        return db
                .sql("""
                select p.*, array(select kind from registration.need n where n.person_id = p.id order by kind) as needs,
                    registration.stopped(p.id) as stopped
                from registration.person p
                where p.household_id %s order by p.household_id, p.position, p.created_at
                """.formatted(Among.ids(households.length)))
                .param("ids", households)
                .query((rs, n) ->
                        new Row(rs.getObject("household_id", UUID.class), member(rs), rs.getString("stopped")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::household));
    }

    private static Member member(ResultSet rs) throws SQLException {
        return new Member(
                rs.getObject("id", UUID.class),
                rs.getString("family_role"),
                new Member.Names(
                        rs.getString("surname"),
                        rs.getString("given"),
                        rs.getString("surname_original"),
                        rs.getString("given_original")),
                rs.getString("sex"),
                rs.getObject("born_on", LocalDate.class),
                rs.getString("nationality"),
                rs.getString("occupation"),
                rs.getString("education"),
                strings(rs, "needs"));
    }

    private static HouseholdCard card(ResultSet rs, List<Row> rows) throws SQLException {
        List<Member> members = rows.stream().map(Row::member).toList();
        return new HouseholdCard(
                new HouseholdId(rs.getObject("id", UUID.class)),
                rs.getString("number"),
                rows.stream()
                        .filter(row -> !"erased".equals(row.stopped()))
                        .map(row -> row.member().names().surname())
                        .findFirst()
                        .orElse(rs.getString("number")),
                new HouseholdCard.State(
                        rs.getString("state"),
                        new OrganisationId(rs.getInt("holder_org")),
                        new OrganisationId(rs.getInt("registered_by_org")),
                        rs.getObject("arrived_on", LocalDate.class),
                        rs.getObject("left_on", LocalDate.class),
                        rs.getInt("version")),
                new HouseholdCard.Contact(
                        rs.getString("phone"),
                        rs.getString("language"),
                        rs.getBoolean("interpreter"),
                        rs.getString("note")),
                new HouseholdCard.Wish(
                        rs.getObject("wished_municipality", Integer.class),
                        rs.getString("wish_words"),
                        rs.getObject("relatives_municipality", Integer.class),
                        strings(rs, "pets")),
                members,
                new HouseholdCard.Marks(stopped(rows, "restricted"), stopped(rows, "erased")));
    }

    private static Set<UUID> stopped(List<Row> rows, String why) {
        return rows.stream()
                .filter(row -> why.equals(row.stopped()))
                .map(row -> row.member().id())
                .collect(Collectors.toSet());
    }

    static List<String> strings(ResultSet rs, String column) throws SQLException {
        return Arrays.asList((String[]) rs.getArray(column).getArray());
    }

    public void answerBedRequest(HouseholdId id) {
        db.sql(
                        "update registration.bed_request set answered_at = clock_timestamp() where household_id = :id and answered_at is null")
                .param("id", id.value())
                .update();
    }

    public List<Happening> happenings(HouseholdId id) {
        List<Happening> all = new ArrayList<>();
        db.sql(
                        "select registered_at, registered_by_org from registration.household where id = :id and registered_at is not null")
                .param("id", id.value())
                .query((rs, n) -> all.add(
                        Happening.of(rs.getObject(1, OffsetDateTime.class), "happening.registered", rs.getInt(2))))
                .list();
        db.sql("select at, from_org, to_org from registration.handover where household_id = :id")
                .param("id", id.value())
                .query((rs, n) -> all.add(Happening.of(
                        rs.getObject(1, OffsetDateTime.class),
                        "happening.handed-over",
                        rs.getInt(2),
                        new OrganisationId(rs.getInt(3)))))
                .list();
        merges(id, all);
        questions(id, all);
        return all;
    }

    /** What the officer's own office has asked others: neither whom nor where. */
    private void questions(HouseholdId id, List<Happening> all) {
        db.sql("""
                select q.asked_at, q.answered_at, q.answer, p.given
                from registration.questions_asked(:id) q join registration.person p on p.id = q.person_id
                """)
                .param("id", id.value())
                .query((rs, n) -> {
                    OffsetDateTime answered = rs.getObject(2, OffsetDateTime.class);
                    all.add(Happening.of(
                            rs.getObject(1, OffsetDateTime.class), "happening.pair-asked", 0, rs.getString(4)));
                    return answered == null
                            || all.add(Happening.of(
                                    answered, "happening.pair-answered-" + rs.getString(3), 0, rs.getString(4)));
                })
                .list();
    }

    private void merges(HouseholdId id, List<Happening> all) {
        db.sql("""
                select m.made_at, m.undone_at, m.org_id, h.number
                from registration.person p
                join registration.merge m on m.kept = p.id or m.merged = p.id
                join registration.person o on o.id in (m.kept, m.merged) and o.id <> p.id
                join registration.household h on h.id = o.household_id
                where p.household_id = :id
                """)
                .param("id", id.value())
                .query((rs, n) -> {
                    OffsetDateTime undone = rs.getObject(2, OffsetDateTime.class);
                    all.add(Happening.of(
                            rs.getObject(1, OffsetDateTime.class), "happening.merged", rs.getInt(3), rs.getString(4)));
                    return undone == null
                            || all.add(Happening.of(undone, "happening.merge-undone", rs.getInt(3), rs.getString(4)));
                })
                .list();
    }
}
