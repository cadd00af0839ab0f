package lt.tiltas.reception.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.Web;
import lt.tiltas.reception.standard.Section;
import lt.tiltas.reception.standard.Standards;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a device sends when it has a network again: taken once, answered alike, and never lost. */
@TiltasTest
class OfflineInspectionTests {

    private static final String ONE = "{\"indicator\": \"S5.1\", \"answer\": \"met\", \"note\": \"\"}";

    @Autowired
    Web web;

    @Autowired
    Houses houses;

    @Autowired
    As as;

    @Autowired
    Standards standards;

    @Autowired
    JdbcClient db;

    Officer rasa;
    SiteId site;
    String id;

    @BeforeEach
    void a_house_of_kaunas() {
        rasa = as.casemanager(19);
        site = houses.site(19, 2);
        id = UUID.randomUUID().toString();
    }

    @Test
    void a_device_is_given_the_standards_in_four_languages_and_the_houses() {
        assertThat(web.get("/offline/inspections/form", rasa))
                .hasStatusOk()
                .bodyText()
                .contains(
                        site.toString(),
                        "\"code\":\"housing\"",
                        "\"code\":\"S5.1\"",
                        "щонайменше 4 м²",
                        "\"or\":\"S1\"",
                        "\"or\":\"S26.a\"")
                .hasSizeLessThan(200_000);
        assertThat(web.get("/offline/inspections/form", as.casemanager(21)))
                .bodyText()
                .doesNotContain(site.toString());
        assertThat(web.get("/offline/inspections/form", as.at(19, Role.PARTNER)))
                .hasStatus(403);
    }

    @Test
    void the_same_again_is_answered_alike_and_written_once() {
        var first = send(record(ONE), rasa);
        var again = send(record(ONE), rasa);

        assertThat(first).hasStatusOk().bodyText().contains("\"state\":\"kept\"");
        assertThat(body(again)).isEqualTo(body(first));
        assertThat(count("select count(*) from reception.inspection where id = cast(? as uuid)"))
                .isEqualTo(1);
        assertThat(web.get("/inspections/" + id, rasa)).bodyText().contains("Pildyta be ryšio", "Vyksta");
    }

    @Test
    void when_everything_is_answered_it_is_signed_as_it_comes() {
        send(record(everything()), rasa);

        assertThat(web.get("/inspections/" + id, rasa)).bodyText().contains("Pasirašyta", "100 %", "žodis");
    }

    @Test
    void other_content_under_a_known_key_changes_nothing_and_waits_for_a_person() {
        send(record(ONE), rasa);

        assertThat(send(record(ONE.replace("met", "not_met")), rasa))
                .hasStatus(409)
                .bodyText()
                .contains("\"state\":\"conflict\"");
        assertThat(
                        count(
                                "select count(*) from reception.inspection_answer where answer = 'met' and inspection_id = cast(? as uuid)"))
                .isEqualTo(1);
        assertThat(web.get("/inspections/held", rasa))
                .hasStatusOk()
                .bodyText()
                .contains("antrą kartą su kitais atsakymais");
    }

    @Test
    void what_cannot_be_taken_by_itself_is_held_and_a_person_takes_it() {
        String unknown = "{\"indicator\": \"S99.1\", \"answer\": \"met\", \"note\": \"\"}";

        assertThat(send(record(ONE + ", " + unknown), rasa))
                .hasStatusOk()
                .bodyText()
                .contains("\"state\":\"held\"", "unknown-indicator", "old-catalogue");
        assertThat(web.get("/desk", rasa)).bodyText().contains("/inspections/held");
        assertThat(web.get("/inspections/held", as.casemanager(21))).bodyText().doesNotContain(id);

        var taken = web.post("/inspections/held/" + id, rasa, "hash", hash());
        assertThat(taken.getResponse().getRedirectedUrl()).isEqualTo("/inspections/" + id);
        assertThat(count("select count(*) from reception.inspection_answer where inspection_id = cast(? as uuid)"))
                .isEqualTo(1);
    }

    @Test
    void while_another_is_open_it_is_held_and_can_be_put_aside() {
        web.post("/sites/" + site + "/inspections", rasa);

        assertThat(send(record(ONE), rasa)).bodyText().contains("\"state\":\"held\"", "open-already");
        assertThat(web.post("/inspections/held/" + id, rasa, "hash", hash())).hasStatus3xxRedirection();
        assertThat(count("select count(*) from reception.inspection where id = cast(? as uuid)"))
                .isZero();
        assertThat(web.post("/inspections/held/" + id + "/settlement", rasa, "hash", hash()))
                .hasStatus3xxRedirection();
        assertThat(web.get("/inspections/held", rasa)).bodyText().doesNotContain("/inspections/held/" + id);
    }

    @Test
    void a_second_one_of_the_same_day_and_a_house_of_others_are_held() {
        send(record(everything()), rasa);
        id = UUID.randomUUID().toString();
        assertThat(send(record(ONE), rasa)).bodyText().contains("twice-today");

        id = UUID.randomUUID().toString();
        assertThat(send(record(ONE), as.casemanager(21))).bodyText().contains("\"state\":\"held\"", "closed-site");
    }

    @Test
    void what_is_no_inspection_is_not_taken() {
        assertThat(send("{", rasa)).hasStatus(400);
        assertThat(send("{}", rasa)).hasStatus(422);
        assertThat(send(record(ONE.replace("\"met\"", "\"perhaps\"")), rasa)).hasStatus(422);
        assertThat(send(record(ONE.replace("\"note\": \"\"", "\"note\": \"" + "x".repeat(501) + "\"")), rasa))
                .hasStatus(422);
        assertThat(count("select count(*) from reception.inspection_sent where id = cast(? as uuid)"))
                .isZero();
    }

    @Test
    void an_announced_photograph_follows_whenever_there_is_a_network() throws IOException {
        byte[] picture = InspectionThingsTests.picture();
        String photo = UUID.randomUUID().toString();
        String address = "/offline/inspections/" + id + "/photos/" + photo;
        String content =
                "{\"type\": \"image/jpeg\", \"data\": \"" + Base64.getEncoder().encodeToString(picture) + "\"}";

        assertThat(web.put(address, rasa, content)).hasStatus(404);
        String sha = HexFormat.of().formatHex(SentRows.sha256(picture));
        send(
                record(ONE)
                        .replace(
                                "[]",
                                "[{\"id\": \"%s\", \"indicator\": \"S5.1\", \"sha256\": \"%s\"}]"
                                        .formatted(photo, sha)),
                rasa);
        assertThat(web.put(address, rasa, content.replace("data\": \"", "data\": \"AAAA")))
                .hasStatus(422);
        assertThat(web.put(address, as.casemanager(21), content)).hasStatus(404);

        assertThat(web.put(address, rasa, content)).hasStatusOk().bodyText().contains("\"state\":\"kept\"");
        assertThat(web.put(address, rasa, content)).hasStatusOk();
        assertThat(web.get("/photos/" + photo, rasa)).hasStatusOk();
        assertThat(web.get("/inspections/" + id + "/sections/housing", rasa))
                .bodyText()
                .contains("/photos/" + photo);
    }

    private MvcTestResult send(String json, Officer officer) {
        return web.put("/offline/inspections/" + id, officer, json);
    }

    private String record(String answers) {
        return """
                {"site": "%s", "catalogue": "2016-09", "capturedAt": "2026-11-28T10:04:11.123Z", "answers": [%s], "note": "žodis", "photos": []}
                """.formatted(site, answers);
    }

    private String everything() {
        return standards.on(LocalDate.of(2026, 11, 28), "municipal").stream()
                .flatMap(Section::indicators)
                .map(one -> "{\"indicator\": \"%s\", \"answer\": \"met\", \"note\": \"\"}".formatted(one.code()))
                .collect(Collectors.joining(", "));
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String hash() {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "select encode(content_hash, 'hex') from reception.inspection_sent where id = cast(? as uuid)")
                        .param(id)
                        .query(String.class)
                        .single());
    }

    private int count(String sql) {
        return as.run(
                Officer.SYSTEM, () -> db.sql(sql).param(id).query(Integer.class).single());
    }
}
