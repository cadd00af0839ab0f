package lt.tiltas.registration.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lt.tiltas.registration.find.SearchWords.Split;
import org.junit.jupiter.api.Test;

class SearchWordsTests {

    @Test
    void a_number_is_understood_however_it_is_typed() {
        assertThat(SearchWords.of("tl 2026 931").number()).isEqualTo("TL-2026-000931");
        assertThat(SearchWords.of("TL-2026-000931").number()).isEqualTo("TL-2026-000931");
        assertThat(SearchWords.of("r-31").number()).isEqualTo("R-0031");
    }

    @Test
    void a_date_is_taken_out_of_the_words() {
        SearchWords words = SearchWords.of("Коваленко 02.09.2014");

        assertThat(words.bornOn()).isEqualTo(LocalDate.of(2014, 9, 2));
        assertThat(words.names()).containsExactly(new Split("kovalenk", ""), new Split("", "kovalenk"));
        assertThat(words.documents()).isEmpty();
    }

    @Test
    void two_words_are_a_surname_and_a_given_name_in_either_order() {
        assertThat(SearchWords.of("Оксана Коваленко").names()).contains(new Split("kovalenk", "oksana"));
        assertThat(SearchWords.of("Коваленко Оксана").names()).contains(new Split("kovalenk", "oksana"));
    }

    @Test
    void a_series_may_stand_apart_from_its_number_and_in_the_other_alphabet() {
        assertThat(SearchWords.of("FE 123456").documents()).contains("FE123456");
        assertThat(SearchWords.of("FЕ123456").documents()).contains("FE123456");
    }

    @Test
    void nothing_typed_is_nothing_asked() {
        assertThat(SearchWords.of("  ").isEmpty()).isTrue();
    }
}
