package lt.tiltas.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EurosTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"LT|123,45_€", "UK|123,45_€", "RU|123,45_€", "EN|€123.45"})
    void money_carries_its_sign_in_every_language_and_never_breaks_from_it(Language language, String said) {
        assertThat(Euros.of(12_345, language)).isEqualTo(said.replace('_', '\u00a0'));
    }

    @Test
    void thousands_stand_apart_and_cents_are_always_two() {
        assertThat(Euros.of(123_450_000, Language.UK)).isEqualTo("1\u00a0234\u00a0500,00\u00a0€");
        assertThat(Euros.of(5, Language.UK)).isEqualTo("0,05\u00a0€");
        assertThat(Euros.of(-5, Language.EN)).isEqualTo("-€0.05");
    }
}
