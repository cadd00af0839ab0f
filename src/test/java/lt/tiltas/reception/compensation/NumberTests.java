package lt.tiltas.reception.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import lt.tiltas.web.Iban;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"LT12 1000 0111 0100 1000", "lt121000011101001000", "DE89370400440532013000"})
    void an_account_whose_digits_check_is_taken(String account) {
        assertThat(Iban.of(account)).hasValueSatisfying(iban -> assertThat(iban).doesNotContain(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LT12 1000 0111 0100 1001", "LT1210000111010010", "1000", "", "LT12-1000"})
    void an_account_that_does_not_check_is_refused(String account) {
        assertThat(Iban.of(account)).isEmpty();
    }

    /** The vectors of the facts, and a code of which no shape is known. */
    @ParameterizedTest
    @ValueSource(strings = {"33309240064", "49001130120", "49001090086", "90000000000", "ILTU-123456"})
    void a_code_that_can_be_one_is_taken(String code) {
        assertThat(PersonalCode.possible(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"33309240065", "49001130121", "abc", "1234 5678", "код12345"})
    void a_code_that_cannot_be_one_is_refused(String code) {
        assertThat(PersonalCode.possible(code)).isFalse();
    }
}
