package lt.tiltas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedTests {

    private static final List<Integer> SEVEN = IntStream.range(0, 7).boxed().toList();

    @Test
    void a_page_says_where_it_stands_in_the_list() {
        Paged<Integer> second = Paged.of(SEVEN, 1, 3);

        assertThat(second.rows()).containsExactly(3, 4, 5);
        assertThat(second.first()).isEqualTo(4);
        assertThat(second.last()).isEqualTo(6);
        assertThat(second.more()).isTrue();
        assertThat(Paged.of(SEVEN, 2, 3).more()).isFalse();
    }

    @Test
    void an_address_may_ask_for_any_page() {
        assertThat(Paged.of(SEVEN, -1, 3).rows()).containsExactly(0, 1, 2);
        assertThat(Paged.of(SEVEN, Integer.MAX_VALUE, 3).rows()).isEmpty();
        assertThat(Paged.from(Integer.MAX_VALUE, 50)).isPositive();
    }
}
