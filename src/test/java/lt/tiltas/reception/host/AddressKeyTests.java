package lt.tiltas.reception.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressKeyTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Laisvės al. 5-12, Kaunas | kaunas, Laisvės alėja 5 – 12",
                "Žalgirio g. 3, LT-44001 Kaunas | zalgirio gatvė 3 Kaunas",
                "Sodų k., Ąžuolų g. 7 | Ąžuolų gatvė 7, Sodų kaimas",
                "Taikos pr. 10 but. 4, Kaunas | Kaunas Taikos prospektas 10, b. 4",
                "Vilniaus g. 12A-3 | VILNIAUS G. 12a - 3"
            })
    void one_address_written_in_two_ways_is_the_same(String one, String other) {
        assertThat(AddressKey.of(one)).isEqualTo(AddressKey.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Laisvės al. 5-12, Kaunas | Laisvės al. 5-13, Kaunas",
                "Laisvės al. 5-12, Kaunas | Laisvės al. 12-5, Kaunas",
                "Sodų g. 1, Kaunas | Sodo g. 1, Kaunas",
                "Sodų g. 11 | Sodų g. 1-1"
            })
    void two_addresses_are_not(String one, String other) {
        assertThat(AddressKey.of(one)).isNotEqualTo(AddressKey.of(other));
    }
}
