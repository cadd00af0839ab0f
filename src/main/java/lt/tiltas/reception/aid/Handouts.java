package lt.tiltas.reception.aid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What families were given, receipt by receipt. */
@Repository
class Handouts {

    private static final String HANDOUT = """
            select h.id, h.number, h.site_id, s.name as site_name, h.household_id, h.person_id, h.made_at, h.made_by, h.confirmed_at,
                   h.taken_back_at
            from reception.aid_handout h join reception.site s on s.id = h.site_id
            """;

    private record Piece(UUID handout, String kind, int quantity) {}

    private final JdbcClient db;

    Handouts(JdbcClient db) {
        this.db = db;
    }

    /** False when it was given before: the form came twice. */
    boolean add(
            HandoutId id,
            SiteId site,
            HouseholdId household,
            @Nullable UUID person,
            Officer officer,
            OffsetDateTime at) {
        return db.sql("""
                insert into reception.aid_handout (id, site_id, org_id, household_id, person_id, made_at, made_by)
                values (:id, :site, :org, :household, :person, :at, :officer) on conflict (id) do nothing
                """)
                        .param("id", id.value())
                        .param("site", site.value())
                        .param("org", officer.organisation().value())
                        .param("household", household.value())
                        .param("person", person)
                        .param("at", at)
                        .param("officer", officer.id())
                        .update()
                > 0;
    }

    /** The newest first. */
    List<Handout> of(HouseholdId household) {
        return filled(db.sql(HANDOUT + "where h.household_id = :household order by h.made_at desc, h.number desc")
                .param("household", household.value())
                .query((rs, n) -> handout(rs))
                .list());
    }

    Optional<Handout> find(HandoutId id) {
        return filled(db.sql(HANDOUT + "where h.id = :id")
                        .param("id", id.value())
                        .query((rs, n) -> handout(rs))
                        .list())
                .stream()
                .findFirst();
    }

    /** What the household has had of a kind since that day. */
    int had(HouseholdId household, String kind, LocalDate since) {
        return db.sql("""
                select coalesce(-sum(e.quantity), 0) from reception.aid_entry e join reception.aid_handout h on h.id = e.handout_id
                where h.household_id = :household and e.kind = :kind and e.booked_on >= :since
                """)
                .param("household", household.value())
                .param("kind", kind)
                .param("since", since)
                .query(Integer.class)
                .single();
    }

    /** False when it is confirmed already. */
    boolean confirm(HandoutId id, Officer officer, OffsetDateTime at) {
        return db.sql("""
                update reception.aid_handout set confirmed_at = :at, confirmed_by = :officer
                where id = :id and confirmed_at is null and taken_back_at is null
                """)
                        .param("at", at)
                        .param("officer", officer.id())
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** False when it was taken back already. */
    boolean takeBack(HandoutId id, OffsetDateTime at) {
        return db.sql("update reception.aid_handout set taken_back_at = :at where id = :id and taken_back_at is null")
                        .param("at", at)
                        .param("id", id.value())
                        .update()
                > 0;
    }

    private List<Handout> filled(List<Handout> handouts) {
        List<Piece> pieces = db.sql("""
                select e.handout_id as handout, e.kind, -e.quantity as quantity from reception.aid_entry e
                join reception.aid_kind k on k.code = e.kind where e.handout_id = any(:ids) and e.way = 'handed' order by k.position
                """)
                .param("ids", handouts.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query(Piece.class)
                .list();
        return handouts.stream()
                .map(one -> one.with(pieces.stream()
                        .filter(piece -> piece.handout.equals(one.id().value()))
                        .map(piece -> new Handout.Piece(piece.kind, piece.quantity))
                        .collect(Collectors.toList())))
                .toList();
    }

    private static Handout handout(ResultSet rs) throws SQLException {
        return new Handout(
                new HandoutId(rs.getObject("id", UUID.class)),
                rs.getLong("number"),
                new Handout.Place(new SiteId(rs.getObject("site_id", UUID.class)), rs.getString("site_name")),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                rs.getObject("person_id", UUID.class),
                rs.getObject("made_at", OffsetDateTime.class),
                rs.getObject("confirmed_at", OffsetDateTime.class),
                rs.getObject("taken_back_at", OffsetDateTime.class),
                List.of());
    }
}
