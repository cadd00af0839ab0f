package lt.tiltas.reception.host;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.host.HostOffer.Course;
import lt.tiltas.reception.host.HostOffer.Event;
import lt.tiltas.reception.host.HostOffer.Row;
import lt.tiltas.reception.host.HostOffer.Twin;
import lt.tiltas.reception.host.HostStep.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HostOffers {

    private static final int MOST_TWINS = 10;

    private final JdbcClient db;

    HostOffers(JdbcClient db) {
        this.db = db;
    }

    /** The code by which the host can be asked; the same form sent again has the same. */
    String add(OfferForm form, String code, String cameBy, Officer officer) {
        db.sql("""
                insert into reception.host_offer (org_id, form_key, code, came_by, host_kind, host_name, phone, email, language, municipality,
                    address, address_key, premises, rooms, places, step_free, pets, languages, receives, from_on, until_on, words, notice, made_by)
                values (:municipality, :key, :code, :by, :kind, :name, :phone, :email, :language, :municipality,
                    :address, :addressKey, :premises, :rooms, :places, :stepFree, :pets, :languages, :receives, :from, :until, :words, :notice, :officer)
                on conflict (form_key) do nothing
                """)
                .param("municipality", form.home().municipality())
                .param("key", form.key())
                .param("code", code)
                .param("by", cameBy)
                .param("kind", form.host().kind())
                .param("name", form.host().name().strip())
                .param("phone", form.host().phone().strip())
                .param("email", blankToNull(form.host().email()))
                .param("language", form.host().language())
                .param("address", form.home().address().strip())
                .param("addressKey", AddressKey.of(form.home().address()))
                .param("premises", form.home().premises())
                .param("rooms", form.home().rooms())
                .param("places", form.home().places())
                .param("stepFree", form.home().withoutStairs())
                .param("pets", form.home().withPets())
                .param("languages", form.terms().spoken().toArray(String[]::new))
                .param("receives", form.terms().receives().toArray(String[]::new))
                .param("from", form.terms().from())
                .param("until", form.terms().until())
                .param("words", blankToNull(form.terms().words()))
                .param("notice", OfferForm.NOTICE)
                .param("officer", officer.id())
                .update();
        return db.sql("select code from reception.host_offer where form_key = :key")
                .param("key", form.key())
                .query(String.class)
                .single();
    }

    Optional<HostOffer> find(HostOfferId id) {
        return db.sql("select * from reception.host_offer where id = :id")
                .param("id", id.value())
                .query((rs, n) -> offer(rs))
                .optional();
    }

    Optional<HostOfferId> coded(String code) {
        return db.sql("select id from reception.host_offer where code = :code")
                .param("code", code)
                .query((rs, n) -> new HostOfferId(rs.getObject(1, UUID.class)))
                .optional();
    }

    Map<State, Long> counts() {
        Map<State, Long> counts = new EnumMap<>(State.class);
        db.sql("select state, count(*) from reception.host_offer group by state")
                .query(rs -> {
                    counts.put(State.of(rs.getString(1)), rs.getLong(2));
                });
        return counts;
    }

    /** New ones the longest waiting first, the others the newest first. */
    List<Row> in(List<State> states, int from, int size) {
        boolean waiting = states.equals(List.of(State.OFFERED));
        return db.sql("""
                select id, code, state, host_name, municipality, address, places, from_on, made_at from reception.host_offer
                where state = any(:states) order by made_at %s, id limit :size offset :from
                """.formatted(waiting ? "" : "desc"))
                .param("states", states.stream().map(State::code).toArray(String[]::new))
                .param("size", size)
                .param("from", from)
                .query((rs, n) -> new Row(
                        new HostOfferId(rs.getObject("id", UUID.class)),
                        rs.getString("code"),
                        State.of(rs.getString("state")),
                        rs.getString("host_name"),
                        rs.getInt("municipality"),
                        rs.getString("address"),
                        rs.getInt("places"),
                        rs.getObject("from_on", LocalDate.class),
                        rs.getObject("made_at", OffsetDateTime.class)))
                .list();
    }

    /** By the same address, or the same telephone. */
    List<Twin> twins(HostOffer offer) {
        return db.sql("""
                select o.id, o.code, o.state, o.address_key = me.address_key as same_address, o.made_at
                from reception.host_offer me join reception.host_offer o on o.id <> me.id and o.forgotten_at is null
                    and (o.municipality = me.municipality and o.address_key = me.address_key
                        or right(regexp_replace(o.phone, '\\D', '', 'g'), 8) = right(regexp_replace(me.phone, '\\D', '', 'g'), 8))
                where me.id = :id and me.forgotten_at is null order by same_address desc, o.made_at desc limit :most
                """)
                .param("id", offer.id().value())
                .param("most", MOST_TWINS)
                .query((rs, n) -> new Twin(
                        new HostOfferId(rs.getObject("id", UUID.class)),
                        rs.getString("code"),
                        State.of(rs.getString("state")),
                        rs.getBoolean("same_address"),
                        rs.getObject("made_at", OffsetDateTime.class)))
                .list();
    }

    List<Event> events(HostOfferId id) {
        return db.sql("""
                select step, at, reason, words, by_officer, by_org from reception.host_offer_event
                where offer_id = :id order by version desc
                """)
                .param("id", id.value())
                .query((rs, n) -> new Event(
                        rs.getString("step"),
                        rs.getObject("at", OffsetDateTime.class),
                        rs.getString("reason"),
                        rs.getString("words"),
                        rs.getObject("by_officer", UUID.class),
                        rs.getInt("by_org")))
                .list();
    }

    /** False when somebody moved it meanwhile. */
    boolean move(HostOffer offer, HostStep step, @Nullable String reason, @Nullable String words, Officer officer) {
        int moved = db.sql("""
                update reception.host_offer set state = :to, version = version + 1, ended_why = coalesce(:reason, ended_why)
                where id = :id and version = :version
                """)
                .param("to", step.to().code())
                .param("reason", step.to().open() ? null : reason)
                .param("id", offer.id().value())
                .param("version", offer.version())
                .update();
        if (moved == 1) {
            db.sql("""
                    insert into reception.host_offer_event (offer_id, version, org_id, from_state, step, to_state, reason, words, by_officer, by_org)
                    values (:id, :version, :org, :from, :step, :to, :reason, :words, :officer, :mine)
                    """)
                    .param("id", offer.id().value())
                    .param("version", offer.version() + 1)
                    .param("org", offer.org().value())
                    .param("from", offer.state().code())
                    .param("step", step.code())
                    .param("to", step.to().code())
                    .param("reason", reason)
                    .param("words", words)
                    .param("officer", officer.id())
                    .param("mine", officer.organisation().value())
                    .update();
        }
        return moved == 1;
    }

    /** The host's name, contacts and address go where nothing came of the offer before that moment; what is counted stays. */
    int forget(OffsetDateTime endedBefore) {
        return db.sql("""
                with gone as (
                    update reception.host_offer o set host_name = '–', phone = '–', email = null, address = '–', address_key = '–', words = null,
                        forgotten_at = clock_timestamp()
                    where o.state in ('withdrawn', 'refused') and o.forgotten_at is null and not exists (
                        select from reception.host_offer_event e where e.offer_id = o.id and e.at >= :before)
                        and exists (select from reception.host_offer_event e where e.offer_id = o.id)
                        and not exists (select from reception.host_contract c where c.offer_id = o.id)
                    returning o.id),
                said as (update reception.host_offer_event e set words = null from gone where e.offer_id = gone.id),
                found as (update reception.host_check c set words = '–' from gone where c.offer_id = gone.id and c.words is not null)
                select count(*) from gone
                """).param("before", endedBefore).query(Integer.class).single();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static HostOffer offer(ResultSet rs) throws SQLException {
        UUID site = rs.getObject("site_id", UUID.class);
        return new HostOffer(
                new HostOfferId(rs.getObject("id", UUID.class)),
                rs.getString("code"),
                new OrganisationId(rs.getInt("org_id")),
                State.of(rs.getString("state")),
                new OfferForm.Host(
                        rs.getString("host_kind"),
                        rs.getString("host_name"),
                        rs.getString("phone"),
                        rs.getString("email"),
                        rs.getString("language")),
                new OfferForm.Home(
                        rs.getInt("municipality"),
                        rs.getString("address"),
                        rs.getString("premises"),
                        rs.getInt("rooms"),
                        rs.getInt("places"),
                        rs.getBoolean("step_free"),
                        rs.getBoolean("pets")),
                new OfferForm.Terms(
                        texts(rs, "languages"),
                        texts(rs, "receives"),
                        rs.getObject("from_on", LocalDate.class),
                        rs.getObject("until_on", LocalDate.class),
                        rs.getString("words")),
                new Course(
                        rs.getString("came_by"),
                        rs.getObject("made_at", OffsetDateTime.class),
                        site == null ? null : new SiteId(site),
                        rs.getString("ended_why"),
                        rs.getObject("forgotten_at", OffsetDateTime.class)),
                rs.getInt("version"));
    }

    private static List<String> texts(ResultSet rs, String column) throws SQLException {
        return Arrays.asList((String[]) rs.getArray(column).getArray());
    }
}
