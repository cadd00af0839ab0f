package lt.tiltas.reception.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Role;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.presence.AtTheDoor;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a device at a door sends when the network is back. */
@TiltasTest
class ShownTests extends AtTheDoor {

    @Test
    void a_card_shown_without_a_network_stands_for_the_whole_family() {
        SiteId site = houses.site(KAUNAS, 3);
        serves(site, "dinner");
        HouseholdCard family = living(site, "Offlainenko", "Olha", "Ivan");
        String code = card(family);

        assertThat(send(UUID.randomUUID(), body(site, code, "in", clock.instant())))
                .hasStatusOk()
                .bodyText()
                .contains("\"kept\"", "\"2\"");
        assertThat(send(UUID.randomUUID(), body(site, code, "dinner", clock.instant())))
                .hasStatusOk()
                .bodyText()
                .contains("\"kept\"");
        assertThat(send(UUID.randomUUID(), body(site, code, "dinner", clock.instant())))
                .hasStatusOk()
                .bodyText()
                .contains("\"twice\"");
        assertThat(count(
                        "select count(*) from reception.issue where household_id = ?",
                        family.id().value()))
                .isEqualTo(2);
    }

    @Test
    void what_is_sent_again_is_answered_alike_and_written_once() throws Exception {
        SiteId site = houses.site(KAUNAS, 3);
        HouseholdCard family = living(site, "Povtornenko", "Olha");
        UUID id = UUID.randomUUID();
        String body = body(site, card(family), "in", clock.instant());
        try (var tabs = Executors.newFixedThreadPool(5)) {
            for (var answer : tabs.invokeAll(Collections.nCopies(5, (Callable<MvcTestResult>) () -> send(id, body)))) {
                assertThat(answer.get()).hasStatusOk().bodyText().contains("\"kept\"");
            }
        }
        assertThat(count(
                        "select count(*) from reception.passage where household_id = ?",
                        family.id().value()))
                .isEqualTo(1);
        assertThat(send(id, body.replace("\"in\"", "\"out\"")))
                .hasStatus(409)
                .bodyText()
                .contains("conflict");
        assertThat(count(
                        "select count(*) from reception.passage where household_id = ?",
                        family.id().value()))
                .isEqualTo(1);
    }

    @Test
    void what_cannot_be_written_by_itself_waits_for_a_person() {
        SiteId site = houses.site(KAUNAS, 3);
        HouseholdCard family = living(houses.site(KAUNAS, 2), "Ininenko", "Olha");
        String code = card(family);
        UUID id = UUID.randomUUID();

        assertThat(send(id, body(site, code, "in", clock.instant()))).bodyText().contains("held", "lives-elsewhere");
        assertThat(send(UUID.randomUUID(), body(site, code(), "in", clock.instant())))
                .bodyText()
                .contains("held", "card-unknown");
        assertThat(send(
                        UUID.randomUUID(),
                        body(site, code, "in", clock.instant().plus(1, ChronoUnit.HOURS))))
                .bodyText()
                .contains("held", "clock");
        String held = text(get("/presence/held", keeper()));
        assertThat(held).contains(inFours(code), "Ši šeima gyvena ne čia");
        assertThat(text(get("/presence/held", as.at(21, Role.PARTNER)))).doesNotContain(inFours(code));

        String hash = held.replaceAll("(?s).*" + id + "/settlement.*?name=\"hash\" value=\"([0-9a-f]{64})\".*", "$1");
        assertThat(post("/presence/held/" + id + "/settlement", keeper(), "hash", hash))
                .hasRedirectedUrl("/presence/held");
        assertThat(text(get("/presence/held", keeper()))).doesNotContain(id.toString());
    }

    @Test
    void what_cannot_be_read_is_refused_and_another_s_house_does_not_exist() {
        SiteId site = houses.site(21, 2);

        assertThat(send(UUID.randomUUID(), "{\"site\":")).hasStatus(400);
        assertThat(send(UUID.randomUUID(), "{\"site\":\"" + site + "\"}")).hasStatus(422);
        assertThat(send(UUID.randomUUID(), body(site, code(), "in", clock.instant())))
                .hasStatus(404);
    }

    @Test
    void the_device_learns_houses_and_hours_and_nothing_of_anybody() {
        SiteId site = houses.site(KAUNAS, 2);
        serves(site, "dinner");
        living(site, "Nikomenko", "Olha");

        assertThat(get("/offline/presence/form", keeper()))
                .hasStatusOk()
                .bodyText()
                .contains(site.toString(), "\"dinner\"", "\"hygiene\"")
                .doesNotContain("Nikomenko");
        assertThat(get("/offline/presence/form", as.registrar())).hasStatus(403);
        assertThat(text(get("/offline/session", keeper()))).contains("\"forms\":[\"presence\"");
    }

    private MvcTestResult send(UUID id, String body) {
        return put("/offline/presence/" + id, keeper(), body);
    }

    private static String body(SiteId site, String code, String what, Instant at) {
        return "{\"site\":\"%s\",\"code\":\"%s\",\"what\":\"%s\",\"capturedAt\":\"%s\"}"
                .formatted(site, code, what, at.truncatedTo(ChronoUnit.MILLIS));
    }
}
