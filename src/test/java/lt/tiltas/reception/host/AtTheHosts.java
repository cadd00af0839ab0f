package lt.tiltas.reception.host;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Owner;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.Stays;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Homes that are offered, asked and changed through their pages. */
abstract class AtTheHosts {

    @Autowired
    Owner owner;

    static final Pattern CODE = Pattern.compile("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    GivenHosts hosts;

    @Autowired
    Houses houses;

    @Autowired
    Given given;

    @Autowired
    Stays stays;

    @Autowired
    ForgetHosts forgetHosts;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    static int address = 1;

    /** A stranger's request with everything right, from an address of its own on the net. */
    MockMvcRequestBuilder offering(UUID key) {
        return offering(key, 60);
    }

    MockMvcRequestBuilder offering(UUID key, int secondsOnThePage) {
        int last = address++;
        return mvc.post()
                .uri("/homes")
                .locale(Locale.of("lt"))
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr("10.0.0." + last);
                    return request;
                })
                .param("host.kind", "person")
                .param("host.name", "Ona Siūlanti")
                .param("host.phone", "+370 612 34567")
                .param("host.language", "uk")
                .param("home.municipality", "19")
                .param("home.address", "Siūlytojų g. 5-1, Kaunas")
                .param("home.premises", "dwelling")
                .param("home.rooms", "1")
                .param("home.places", "3")
                .param("terms.receives", "families", "women")
                .param("terms.from", LocalDate.now(clock).toString())
                .param("agreed", "true")
                .param("trap.key", key.toString())
                .param("trap.shownAt", String.valueOf(clock.instant().getEpochSecond() - secondsOnThePage));
    }

    int offers(UUID key) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select count(*) from reception.host_offer where form_key = ?")
                        .param(key)
                        .query(Integer.class)
                        .single());
    }

    void moveEventBack(HostOfferId id, OffsetDateTime at) {
        try {
            owner.run(
                    "alter table reception.host_offer_event no force row level security; update reception.host_offer_event set at = '"
                            + at + "' where offer_id = '" + id
                            + "'; alter table reception.host_offer_event force row level security");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void live(HostOfferId id, HouseholdCard family) {
        as.run(
                as.casemanager(19),
                () -> stays.begin(
                        houses.card(family),
                        hosts.offer(id).course().site(),
                        LocalDate.now(clock),
                        as.casemanager(19)));
    }

    UUID one(String sql, UUID id) {
        return as.run(
                Officer.SYSTEM, () -> db.sql(sql).param(id).query(UUID.class).single());
    }

    MockMvcRequestBuilder get(String address, Officer officer) {
        return mvc.get().uri(address).locale(Locale.of("lt")).with(signedIn(officer));
    }

    MockMvcRequestBuilder post(String address, Officer officer) {
        return mvc.post()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf());
    }

    void visited(HostOfferId id, UUID contract, Officer officer) {
        UUID visit = one("select id from reception.host_visit where contract_id = ?", contract);
        assertThat(post("/host-visits/" + visit, officer)
                        .param("doneOn", "2026-11-15")
                        .param("result", "concern"))
                .hasStatus(422);
        assertThat(post("/host-visits/" + visit, officer)
                        .param("doneOn", "2026-11-15")
                        .param("result", "concern")
                        .param("words", "Šeima bijo grįžti vakare"))
                .hasStatus3xxRedirection();
        assertThat(get("/host-visits", as.coordinator()))
                .as("a concern goes up")
                .bodyText()
                .contains("Šeima bijo grįžti vakare");
        assertThat(post("/host-visits/" + visit + "/settlement", officer).param("settled", "kalbėta su abiem"))
                .as("not by who found it")
                .hasStatus(403);
        assertThat(get("/hosts/" + id, officer)).hasStatusOk();
    }

    void ended(HostOfferId id, UUID contract, HouseholdCard family, Officer officer) {
        assertThat(post("/host-contracts/" + contract + "/end", officer)
                        .param("on", LocalDate.now(clock).toString())
                        .param("why", "moved")
                        .param("goesOn", "no")
                        .param("version", "2"))
                .as("somebody lives there")
                .hasStatus(422);
        as.run(Officer.SYSTEM, () -> db.sql("""
                        update reception.stay set during = daterange(lower(during) - 30, lower(during) - 1), ended_at = now(), ended_by = made_by, ended_why = 'moved'
                        where household_id = ?
                        """).param(family.id().value()).update());
        assertThat(post("/host-contracts/" + contract + "/end", officer)
                        .param("on", LocalDate.now(clock).toString())
                        .param("why", "moved")
                        .param("goesOn", "no")
                        .param("version", "2"))
                .hasStatus3xxRedirection();
        assertThat(hosts.offer(id).state()).isEqualTo(HostStep.State.CLOSED);
        assertThat(as
                        .run(
                                as.coordinator(),
                                () -> stays.places(LocalDate.now(clock).plusDays(1)))
                        .stream()
                        .noneMatch(site ->
                                site.id().equals(hosts.offer(id).course().site())))
                .isTrue();
    }
}
