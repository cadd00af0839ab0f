package lt.tiltas.registration.offline;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.LyingOpen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class OfflineTests extends OnADevice {

    @Autowired
    LyingOpen lyingOpen;

    @Test
    void a_family_written_down_without_a_network_is_registered_as_at_the_desk() {
        Device record = Device.of("Vidklyuchenko", "1990");

        assertThat(send(record.id(), record.body("bed")))
                .hasStatusOk()
                .bodyText()
                .contains("\"registered\"", "TL-");
        assertThat(state(record.id())).isEqualTo("registered");
        assertThat(ask(
                        "select kind from registration.document d join registration.person p on p.id = d.person_id where p.household_id = ?::uuid",
                        record.id()))
                .containsExactly("foreign_passport");
        assertThat(ask("select places::text from registration.bed_request where household_id = ?::uuid", record.id()))
                .containsExactly("1");
        assertThat(get("/cards/" + record.code() + "/household")).hasRedirectedUrl("/households/" + record.id());
    }

    @Test
    void what_is_sent_again_is_answered_alike_and_written_once() {
        Device record = Device.of("Povtorenko", "1991");
        String body = record.body("bed");
        String first = text(send(record.id(), body));

        assertThat(text(send(record.id(), body))).isEqualTo(first);
        assertThat(people(record.id())).hasSize(1);
    }

    @Test
    void the_same_record_from_six_tabs_at_once_is_one_family() throws Exception {
        Device record = Device.of("Odnochasenko", "1992");
        String body = record.body("bed");
        try (var tabs = Executors.newFixedThreadPool(6)) {
            var answers =
                    tabs.invokeAll(Collections.nCopies(6, (Callable<MvcTestResult>) () -> send(record.id(), body)));
            for (var answer : answers) {
                assertThat(answer.get()).hasStatusOk().bodyText().contains("\"registered\"");
            }
        }
        assertThat(people(record.id())).hasSize(1);
    }

    @Test
    void other_content_under_the_same_key_comes_to_a_person_and_changes_nothing() {
        Device record = Device.of("Konfliktenko", "1993");
        send(record.id(), record.body("bed"));

        assertThat(send(record.id(), record.body("bed").replace("Oksana", "Oleksandra")))
                .hasStatus(409)
                .bodyText()
                .contains("conflict");
        assertThat(people(record.id())).containsExactly("Oksana");
        assertThat(held()).contains(record.slip(), "Oleksandra", "su kitokiais duomenimis");
        String hash = hash(record, "household_id is null");
        assertThat(show(record, hash))
                .contains("Vardas", "Oleksandra", "Oksana", "Skiriasi", "Įrašyti kaip naują šeimą");

        assertThat(post("/offline/held/" + record.id() + "/settlement", "hash", hash))
                .hasStatus3xxRedirection();
        assertThat(held()).doesNotContain(record.slip());
        assertThat(ask(
                        "select coalesce(sealed::text, 'forgotten') from registration.offline_record where id = ?::uuid and settled_at is not null",
                        record.id()))
                .containsExactly("forgotten");
    }

    @Test
    void what_was_typed_lies_open_nowhere_while_it_waits() throws Exception {
        Device record = Device.of("Zamknenko", "1996");
        send(record.id(), record.body("bed"));
        send(record.id(), record.body("bed").replace("Oksana", "Zamkniana"));

        assertThat(held()).contains("Zamkniana");
        assertThat(show(record, hash(record, "household_id is null"))).contains("Zamkniana", record.document());
        assertThat(lyingOpen.tables(record.document())).isEmpty();
        assertThat(lyingOpen.tables("Zamkniana")).isEmpty();
    }

    @Test
    void somebody_strongly_like_a_known_person_is_held_and_never_merged() {
        Device known = Device.of("Dublikatenko", "1994");
        send(known.id(), known.body("bed"));
        Device again = Device.of("Dublikatenko", "1994");

        assertThat(send(again.id(), again.body("bed").replace(again.document(), known.document())))
                .hasStatusOk()
                .bodyText()
                .contains("\"held\"", "likely");
        assertThat(state(again.id())).isEqualTo("draft");
        assertThat(held()).contains(again.slip(), "labai panašus");
        assertThat(get("/cards/" + again.code() + "/household")).hasRedirectedUrl("/arrivals/" + again.id());
    }

    @Test
    void what_does_not_pass_the_checks_of_the_desk_is_held_with_the_reason() {
        Device record = Device.of("Nepovnenko", "1995");

        assertThat(send(record.id(), record.body("own")))
                .hasStatusOk()
                .bodyText()
                .contains("\"held\"", "tonight");
        assertThat(send(record.id(), record.body("own")))
                .hasStatusOk()
                .bodyText()
                .contains("\"held\"", "tonight");
        assertThat(people(record.id())).containsExactly("Oksana");
        assertThat(held()).contains(record.slip(), "Neaišku, kur šeima nakvos");
        assertThat(heldBy(as.at(19, Role.REGISTRAR))).doesNotContain(record.slip());
    }

    @Test
    void what_cannot_be_read_is_refused_and_stays_on_the_device() {
        assertThat(send(UUID.randomUUID().toString(), "{\"code\":")).hasStatus(400);
        assertThat(send(UUID.randomUUID().toString(), "{\"code\":\"X\",\"strange\":1}"))
                .hasStatus(400);
    }

    @Test
    void the_page_holds_four_languages_and_nothing_of_anybody() {
        String shell = text(mvc.get().uri("/offline/registration").exchange());

        assertThat(shell)
                .contains(
                        "data-language=\"lt\"", "data-language=\"uk\"", "data-language=\"en\"", "data-language=\"ru\"")
                .contains("Užrašyti šeimą", "Записати родину", "Write a family down", "Записать семью")
                .contains("<noscript>", "Registruoti įprastai")
                .doesNotContain("_csrf", "X-CSRF");
        assertThat(text(mvc.get()
                        .uri("/offline/registration")
                        .with(signedIn(as.registrar()))
                        .exchange()))
                .isEqualTo(shell);
    }

    @Test
    void who_is_not_signed_in_is_told_so_and_an_officer_gets_the_same_key_each_time() {
        assertThat(mvc.get().uri("/offline/session").exchange()).hasStatus(401);
        assertThat(get("/offline/session", as.at(19, Role.ANALYST))).hasStatus(401);
        String first = secret(as.registrar());

        assertThat(secret(as.registrar())).isEqualTo(first);
        assertThat(secret(as.at(19, Role.REGISTRAR))).isNotEqualTo(first);
    }

    private String secret(Officer officer) {
        return text(get("/offline/session", officer)).replaceAll(".*\"secret\":\"([^\"]+)\".*", "$1");
    }
}
