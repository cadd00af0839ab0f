package lt.tiltas.registration.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@TiltasTest
class DayPagesTests extends OnADay {

    @Test
    void the_screen_in_the_waiting_room_is_open_and_shows_numbers_only() {
        String day = day();
        String ticket = UUID.randomUUID().toString();
        take(day, ticket, "2");
        call(day, "registration", 7, UUID.randomUUID());
        String board = "/boards/" + day.substring("/days/".length());

        assertThat(open(mvc.get().uri(board).locale(Locale.of("lt")).exchange()))
                .contains("001", "→", " 7", "Registracija", "Реєстрація", "http-equiv=\"refresh\"")
                .doesNotContain("registrar-2");
        assertThat(open(mvc.get()
                        .uri("/numbers/" + ticket)
                        .locale(Locale.of("lt"))
                        .exchange()))
                .contains("Jus kviečia: Registracija, 7 langelis");
        assertThat(mvc.get().uri("/boards/" + UUID.randomUUID()).exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/numbers/nothing").exchange()).hasStatus(404);
    }

    @Test
    void a_closed_day_gives_no_numbers_and_keeps_its_summary() {
        String day = day();
        take(day, UUID.randomUUID().toString(), "5");
        post(day + "/end");

        assertThat(take(day, UUID.randomUUID().toString(), "2")).hasRedirectedUrl(day);
        assertThat(numbers(day)).containsExactly(1);
        call(day, "registration", 1, UUID.randomUUID());
        assertThat(called(day, "registration")).isEmpty();
        assertThat(get(day)).hasStatusOk().bodyText().contains("Baigta", "Atvyko šeimų", "5 žmonės", "Nebaigė");
    }

    @Test
    void the_slip_is_a_file_for_the_ticket_printer() throws Exception {
        String day = day();
        String ticket = UUID.randomUUID().toString();
        take(day, ticket, "2");
        byte[] file = get("/tickets/" + ticket + "/ticket.pdf").getResponse().getContentAsByteArray();

        try (var pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("001", "Зачекайте", "Palaukite", "Подождите", "Wait until");
        }
    }
}
