package lt.tiltas.programme.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who offers what: in the municipality of the one who asks, and in the whole country. */
@Repository
public class ServiceOffers {

    private static final String OFFER = """
            select o.* from programme.service_offer o join programme.service s on s.code = o.service
            """;

    /** @param offers how many there are today */
    public record Kind(String code, int offers) {}

    private final JdbcClient db;

    ServiceOffers(JdbcClient db) {
        this.db = db;
    }

    /** Kinds of services as they are offered on the day, also those that nobody offers. */
    List<Kind> kinds(LocalDate today) {
        return db.sql("""
                select s.code, (select count(*) from programme.service_offer o
                    where o.service = s.code and (o.closed_on is null or o.closed_on > :today)) as offers
                from programme.service s where daterange(s.valid_from, s.valid_until, '[]') @> cast(:today as date) order by s.position
                """)
                .param("today", today)
                .query((rs, n) -> new Kind(rs.getString("code"), rs.getInt("offers")))
                .list();
    }

    /** What is near comes first. */
    List<Offer> of(String service, LocalDate today) {
        return db.sql(OFFER + """
                where o.service = :service and (o.closed_on is null or o.closed_on > :today)
                order by o.org_id <> coalesce(access.org(), 0), o.reach desc, o.provider, o.id
                """)
                .param("service", service)
                .param("today", today)
                .query((rs, n) -> offer(rs))
                .list();
    }

    List<Offer> kept(Officer officer) {
        return db.sql(OFFER + "where o.org_id = :org order by o.closed_on is not null, s.position, o.provider, o.id")
                .param("org", officer.organisation().value())
                .query((rs, n) -> offer(rs))
                .list();
    }

    Optional<Offer> find(ServiceOfferId id) {
        return db.sql(OFFER + "where o.id = :id")
                .param("id", id.value())
                .query((rs, n) -> offer(rs))
                .optional();
    }

    void add(Offer.Form form, Officer officer) {
        values(db.sql("""
                insert into programme.service_offer (org_id, service, provider, to_org, reach, contact, languages, about, created_by)
                values (:org, :service, :provider, :toOrg, :reach, :contact, :languages, :about, :officer)
                """), form)
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .update();
    }

    /** False when somebody was faster. */
    boolean change(ServiceOfferId id, Offer.Form form, LocalDate today) {
        return values(db.sql("""
                        update programme.service_offer set service = :service, provider = :provider, to_org = :toOrg, reach = :reach,
                            contact = :contact, languages = :languages, about = :about, version = version + 1,
                            closed_on = case when :closed then coalesce(closed_on, :today) end
                        where id = :id and version = :version
                        """), form)
                        .param("closed", form.over())
                        .param("today", today)
                        .param("id", id.value())
                        .param("version", form.version())
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec sql, Offer.Form form) {
        return sql.param("service", form.service())
                .param("provider", Objects.requireNonNull(form.provider()).strip())
                .param("toOrg", form.org())
                .param("reach", form.reach())
                .param("contact", Objects.requireNonNull(form.contact()).strip())
                .param("languages", Objects.requireNonNull(form.languages()).toArray(String[]::new))
                .param("about", StepForm.orNull(form.about()));
    }

    private static Offer offer(ResultSet rs) throws SQLException {
        return new Offer(
                new ServiceOfferId(rs.getObject("id", UUID.class)),
                rs.getInt("org_id"),
                rs.getString("service"),
                rs.getString("provider"),
                rs.getObject("to_org", Integer.class),
                rs.getString("reach"),
                new Offer.Office(
                        rs.getString("contact"),
                        Arrays.asList((String[]) rs.getArray("languages").getArray()),
                        rs.getString("about")),
                rs.getObject("closed_on", LocalDate.class),
                rs.getInt("version"));
    }
}
