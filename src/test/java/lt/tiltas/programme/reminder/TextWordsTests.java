package lt.tiltas.programme.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import lt.tiltas.TiltasTest;
import lt.tiltas.sms.TextMessage;
import lt.tiltas.web.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TiltasTest
class TextWordsTests {

    @Autowired
    TextReminders texts;

    private static OffsetDateTime noon(int day) {
        return LocalDate.of(2027, 1, 1)
                .plusDays(day)
                .atTime(12, 0)
                .atZone(ZoneId.of("Europe/Vilnius"))
                .toOffsetDateTime();
    }

    /** On every day of a year, so that the longest names of days and months are among them. */
    @Test
    void the_words_never_take_more_than_two_parts_in_any_language() {
        for (Language language : Language.ALL) {
            for (int day = 0; day < 366; day++) {
                String words = texts.words(language, noon(day));
                assertThat(TextMessage.parts(words)).as(words).isLessThanOrEqualTo(TextMessage.PARTS);
                assertThat(words).contains("12:00").doesNotContain("{", "reminder.");
            }
        }
        assertThat(TextMessage.parts("я".repeat(70))).isEqualTo(1);
        assertThat(TextMessage.parts("я".repeat(71))).isEqualTo(2);
        assertThat(TextMessage.parts("я".repeat(135))).isEqualTo(3);
        assertThat(TextMessage.parts("a".repeat(160))).isEqualTo(1);
        assertThat(TextMessage.parts("a".repeat(161))).isEqualTo(2);
    }

    @Test
    void the_words_say_day_and_time_in_each_language() {
        assertThat(texts.words(Language.LT, noon(336)))
                .isEqualTo(
                        "Tiltas: primename apie susitikimą – gruodžio 3 d., penktadienis, 12:00. Išsamiau – Jūsų „Tilto“ puslapyje.");
        assertThat(texts.words(Language.UK, noon(336)))
                .isEqualTo(
                        "Tiltas: нагадуємо про зустріч – пʼятниця, 3 грудня, 12:00. Більше на Вашій сторінці Tiltas.");
        assertThat(texts.words(Language.EN, noon(336)))
                .isEqualTo(
                        "Tiltas: a reminder of your meeting on Friday, December 3, 12:00. More on your Tiltas page.");
        assertThat(texts.words(Language.RU, noon(336)))
                .isEqualTo(
                        "Tiltas: напоминаем о встрече – пятница, 3 декабря, 12:00. Больше на Вашей странице Tiltas.");
    }
}
