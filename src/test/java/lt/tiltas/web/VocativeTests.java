package lt.tiltas.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocativeTests {

    @ParameterizedTest
    @CsvSource({
        "lt, Rasa Kazlauskienė, Rasa Kazlauskiene",
        "lt, Andrius Jonaitis, Andriau Jonaiti",
        "lt, Mindaugas Šimkus, Mindaugai Šimkau",
        "lt, Vilma Rimkutė, Vilma Rimkute",
        "uk, Оксана, Оксано",
        "uk, Софія, Софіє",
        "uk, Данило, Даниле",
        "uk, Андрій, Андрію",
        "uk, Максим, Максиме",
        "uk, Наталя, Наталю",
        "uk, Ілля, Ілле",
        "uk, Марко, Марку",
        "uk, Федір, Федір",
        "uk, Rasa Kazlauskienė, Rasa Kazlauskienė",
        "ru, Оксана, Оксана",
        "en, Jonas, Jonas"
    })
    void a_person_is_called_as_the_language_calls(String language, String name, String called) {
        assertThat(Vocative.of(name, Language.of(language))).isEqualTo(called);
    }
}
