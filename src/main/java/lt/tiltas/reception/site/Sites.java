package lt.tiltas.reception.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.SitePage.Bed;
import lt.tiltas.reception.site.SitePage.Times;
import lt.tiltas.reception.site.SitePage.Use;
import lt.tiltas.reception.site.SitePage.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sites as they are kept; and of one its beds and, for whom it is right, the people in them. */
@Repository
public class Sites {

    private static final String SELECT = """
            select id, name, kind, operator_org, municipality, address, step_free, pets_allowed, contact, opened_on, closed_on,
                   contract_until, maximum, allocable_by_hand, allocable_why, standby, lead_days, cents_a_night, version
            from reception.site
            """;

    private final JdbcClient db;

    Sites(JdbcClient db) {
        this.db = db;
    }

    public Optional<Site> find(SiteId id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((rs, n) -> site(rs))
                .optional();
    }

    /** By name, in Lithuanian order; the closed ones are not among them. */
    public List<Site> open(LocalDate on) {
        return db.sql(SELECT + "where closed_on is null or closed_on > :on order by name collate \"lt-x-icu\", id")
                .param("on", on)
                .query((rs, n) -> site(rs))
                .list();
    }

    public boolean runBy(SiteId id) {
        return db.sql("select reception.runs(municipality, operator_org) from reception.site where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    List<SiteAct> acts(SiteId id) {
        return db.sql("""
                select act, figure, on_day, why, made_at, made_by_name from reception.site_act
                where site_id = :id order by made_at desc, id limit 20
                """).param("id", id.value()).query(SiteAct.class).list();
    }

    /** By room. What a bed is, is told of all; who has it, only of those whom the officer may see. */
    Map<UUID, List<Bed>> beds(SiteId id, LocalDate day, int cleaningHours) {
        Map<UUID, List<Bed>> rooms = new HashMap<>();
        db.sql("""
                select t.*, r.label as room, y.household_id, y.person_id, n.given || ' ' || n.surname as name
                from reception.bed_states(:day, :hours, :site) t
                join reception.room r on r.id = t.room_id
                left join reception.stay y on y.id = t.use_id and t.state in ('stay', 'hold', 'reserved')
                left join registration.published_person n on n.id = y.person_id
                order by length(t.label), t.label
                """)
                .param("day", day)
                .param("hours", cleaningHours)
                .param("site", id.value())
                .query(rs -> {
                    rooms.computeIfAbsent(rs.getObject("room_id", UUID.class), any -> new ArrayList<>())
                            .add(bed(rs));
                });
        return rooms;
    }

    private static Bed bed(ResultSet rs) throws SQLException {
        UUID use = rs.getObject("use_id", UUID.class);
        return new Bed(
                rs.getObject("bed_id", UUID.class),
                rs.getString("room"),
                rs.getString("label"),
                rs.getString("state"),
                who(rs),
                new Times(
                        rs.getObject("starts_on", LocalDate.class),
                        rs.getObject("ends_on", LocalDate.class),
                        rs.getObject("until_at", OffsetDateTime.class)),
                use == null ? null : new Use(use, rs.getInt("org_id"), rs.getString("reason")));
    }

    private static @Nullable Who who(ResultSet rs) throws SQLException {
        String name = rs.getString("name");
        return name == null
                ? null
                : new Who(rs.getObject("household_id", UUID.class), rs.getObject("person_id", UUID.class), name);
    }

    private static Site site(ResultSet rs) throws SQLException {
        return new Site(
                new SiteId(rs.getObject("id", UUID.class)),
                rs.getString("name"),
                rs.getString("kind"),
                new Site.Where(rs.getInt("municipality"), rs.getString("address")),
                rs.getInt("operator_org"),
                new Site.Offers(rs.getBoolean("step_free"), rs.getBoolean("pets_allowed")),
                rs.getString("contact"),
                new Site.Terms(
                        rs.getObject("opened_on", LocalDate.class),
                        rs.getObject("closed_on", LocalDate.class),
                        rs.getObject("contract_until", LocalDate.class)),
                new Site.Plan(
                        rs.getObject("maximum", Integer.class),
                        rs.getObject("allocable_by_hand", Integer.class),
                        rs.getString("allocable_why"),
                        rs.getBoolean("standby"),
                        rs.getObject("lead_days", Integer.class),
                        rs.getObject("cents_a_night", Integer.class),
                        rs.getInt("version")));
    }
}
