package lt.tiltas.reception.aid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What organisations give, and whether they have been thanked. */
@Repository
public class Donations {

    public record Donation(
            UUID id,
            SiteId site,
            String siteName,
            String donor,
            LocalDate givenOn,
            @Nullable OffsetDateTime thankedAt) {}

    public record Given(String kind, int quantity) {}

    private static final String DONATION = """
            select d.id, d.site_id, s.name as site_name, d.donor, d.given_on, d.thanked_at
            from reception.aid_donation d join reception.site s on s.id = d.site_id
            """;

    private final JdbcClient db;
    private final Clock clock;

    Donations(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Several kinds of one donor on one day are one donation. */
    UUID add(SiteId site, AidForm form, LocalDate today, Officer officer) {
        String donor = form.donor().name().strip();
        return db.sql("""
                select id from reception.aid_donation where site_id = :site and donor = :donor and given_on = :today and thanked_at is null
                """)
                .param("site", site.value())
                .param("donor", donor)
                .param("today", today)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> insert(site, donor, form, today, officer));
    }

    private UUID insert(SiteId site, String donor, AidForm form, LocalDate today, Officer officer) {
        db.sql("""
                insert into reception.aid_donation (id, site_id, org_id, donor, donor_kind, contact, given_on, made_at, made_by)
                values (:id, :site, :org, :donor, :kind, :contact, :today, :at, :officer) on conflict (id) do nothing
                """)
                .param("id", form.sent())
                .param("site", site.value())
                .param("org", officer.organisation().value())
                .param("donor", donor)
                .param("kind", form.donor().kind())
                .param("contact", AidForm.text(form.donor().contact()))
                .param("today", today)
                .param("at", OffsetDateTime.now(clock))
                .param("officer", officer.id())
                .update();
        return form.sent();
    }

    /** Those not thanked yet first. */
    List<Donation> of(SiteId site) {
        return db.sql(DONATION + """
                where d.site_id = :site order by d.thanked_at is not null, d.given_on desc limit 20
                """)
                .param("site", site.value())
                .query((rs, n) -> donation(rs))
                .list();
    }

    Optional<Donation> find(UUID id) {
        return db.sql(DONATION + "where d.id = :id")
                .param("id", id)
                .query((rs, n) -> donation(rs))
                .optional();
    }

    List<Given> given(UUID donation) {
        return db.sql("""
                select e.kind, sum(e.quantity)::int as quantity from reception.aid_entry e join reception.aid_kind k on k.code = e.kind
                where e.donation_id = :id group by e.kind, k.position order by k.position
                """).param("id", donation).query(Given.class).list();
    }

    void thanked(UUID donation) {
        db.sql("update reception.aid_donation set thanked_at = :at where id = :id and thanked_at is null")
                .param("at", OffsetDateTime.now(clock))
                .param("id", donation)
                .update();
    }

    private static Donation donation(ResultSet rs) throws SQLException {
        return new Donation(
                rs.getObject("id", UUID.class),
                new SiteId(rs.getObject("site_id", UUID.class)),
                rs.getString("site_name"),
                rs.getString("donor"),
                rs.getObject("given_on", LocalDate.class),
                rs.getObject("thanked_at", OffsetDateTime.class));
    }
}
