package lt.tiltas.registration.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTests {

    @ParameterizedTest
    @CsvSource({
        "Kauno rajono savivaldybė, 52",
        "Kauno r., 52",
        "Kauno r. sav., 52",
        "kauno raj., 52",
        "Kaunas district, 52",
        "Kauno m. sav., 19",
        "KAUNAS, 19",
        "Kaune, ",
        "Kauno, 19",
        "Vilnius, 13",
        "Vilnius city municipality, 13",
        "Вільнюс, 13",
        "Вильнюсский район, ",
        "Шяуляй р-н, 91",
        "Kazlų Rūda, 58",
        "Kazlu Rudos sav., 58",
        "Druskininkai, 15",
        "Jonava, 46",
        "Palangos m., 25",
        "52, 52",
        "Gotham, "
    })
    void a_municipality_is_understood_in_full_and_short(String text, String code) {
        var understood = Municipalities.understand(text);
        assertThat(understood == null ? null : understood.code()).isEqualTo(code);
    }

    @Test
    void all_sixty_municipalities_are_understood_by_their_official_names() {
        assertThat(Municipalities.all()).hasSize(60).allSatisfy(one -> {
            assertThat(Municipalities.understand(one.name())).isEqualTo(one);
            assertThat(Municipalities.isOfficial(one.name(), one)).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "UKR, UKR",
        "ukr, UKR",
        "UA, UKR",
        "Ukraina, UKR",
        "Україна, UKR",
        "Украина, UKR",
        "XXA, XXA",
        "XXB, XXB",
        "UNO, UNO",
        "D, DEU",
        "Be pilietybės, XXA",
        "Moldova, MDA",
        "ZZZ, ",
        "'', "
    })
    void a_nationality_is_a_code_or_a_name(String text, String code) {
        assertThat(Countries.code(text)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "+380950417386, +380950417386",
        "00380964144715, +380964144715",
        "0930502998, +380930502998",
        "380950417386, +380950417386",
        "+370 (668) 05-706, +37066805706",
        "866805706, +37066805706",
        "066805706, +37066805706",
        "n/a, ",
        "12345, "
    })
    void a_telephone_number_is_kept_in_one_form(String text, String number) {
        assertThat(Phones.e164(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "1984-05-06, 1984-05-06", "06.05.1984, 1984-05-06", "6.5.1984, 1984-05-06", "1984/05/06, 1984-05-06",
                "1984 05 06, 1984-05-06",
        "1984.05.06, 1984-05-06", "19840506, 1984-05-06", "25/12/1984, 1984-12-25", "12/25/1984, 1984-12-25",
                "05/05/1984, 1984-05-05",
        "1984-05-06T00:00:00, 1984-05-06", "29.02.2024, 2024-02-29"
    })
    void a_day_is_read_in_its_usual_forms(String text, LocalDate on) {
        assertThat(Day.read(text)).isEqualTo(new Day.Known(on));
    }

    @Test
    void a_day_that_can_be_read_in_two_ways_is_not_read() {
        assertThat(Day.read("05/06/1984")).isEqualTo(new Day.Unclear("1984-06-05", "1984-05-06"));
        assertThat(Day.read("05/06/84")).isEqualTo(new Day.ShortYear());
        assertThat(Day.read("31.02.1984")).isEqualTo(new Day.Impossible());
        assertThat(Day.read("29.02.2023")).isEqualTo(new Day.Impossible());
        assertThat(Day.read("13/13/1984")).isEqualTo(new Day.Impossible());
        assertThat(Day.read("1984")).isEqualTo(new Day.Partial());
        assertThat(Day.read("1984-00-00")).isEqualTo(new Day.Partial());
        assertThat(Day.read("spring")).isEqualTo(new Day.NotRead());
    }
}
