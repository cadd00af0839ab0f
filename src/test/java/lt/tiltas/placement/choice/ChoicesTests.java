package lt.tiltas.placement.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTests {

    private final Choices choices = new Choices(
            LocalDate.of(2025, 11, 28),
            List.of(
                    new Choices.Counted("first", null, "accepted", "small", 30),
                    new Choices.Counted("first", null, "declined_household", "large", 10),
                    new Choices.Counted("of_three", null, "open", "small", 12),
                    new Choices.Counted("other", "family_asked", "accepted", "one", 8),
                    new Choices.Counted("other", "health", "declined_municipality", "one", 4)));

    @Test
    void shares_are_of_all_offers_and_of_those_that_were_answered() {
        assertThat(choices.all().offers()).isEqualTo(64);
        assertThat(choices.all().firstShare()).isEqualTo(Math.round(100.0 * 40 / 64));
        assertThat(choices.all().acceptedShare()).isEqualTo(Math.round(100.0 * 38 / 52));
        assertThat(choices.byChoice()).extracting(Choices.Line::offers).containsExactly(40, 12, 12);
    }

    @Test
    void fewer_than_ten_are_not_told_nor_is_a_share_of_fewer_than_ten_answers() {
        assertThat(choices.byReason()).extracting(Choices.Line::code).containsExactly("family_asked", "health");
        assertThat(choices.byReason()).allMatch(Choices.Line::isFew);
        assertThat(choices.byChoice().get(1).isFew()).isFalse();
        assertThat(choices.byChoice().get(1).isUnanswered()).isTrue();
        assertThat(choices.bySize()).extracting(Choices.Line::code).containsExactly("one", "small", "large");
    }
}
