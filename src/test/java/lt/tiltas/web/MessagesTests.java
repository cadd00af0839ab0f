package lt.tiltas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private final Messages messages = new Messages();

    @Test
    void a_date_that_ends_with_a_full_stop_is_not_given_another() {
        assertThat(messages.text(Language.UK, "my.plan.until", "31 травня 2027 р."))
                .isEqualTo("Діє до 31 травня 2027 р.");
        assertThat(messages.text(Language.UK, "my.support.say.explained", "7 грудня 2026 р."))
                .startsWith("Пишіть своєю мовою до 7 грудня 2026 р. Ваші");
        assertThat(messages.text(Language.UK, "my.plan.until", "завтра")).isEqualTo("Діє до завтра.");
    }

    @Test
    void dots_that_somebody_wrote_stay() {
        for (String written : List.of("ir dar...", "a..b", "2026..2027")) {
            assertThat(messages.text(Language.LT, "reminder.place", written)).contains(written);
        }
    }
}
