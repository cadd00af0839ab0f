package lt.tiltas.programme.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicTests {

    @Test
    void every_measure_of_the_page_stands_under_one_topic_in_the_order_of_the_page() {
        assertThat(Stream.of(Topic.values()).flatMap(topic -> topic.measures().stream()))
                .containsExactlyElementsOf(Measure.main());
    }
}
