package lt.tiltas.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import lt.tiltas.web.chart.Line.Point;
import lt.tiltas.web.chart.TileMap.Tile;
import org.junit.jupiter.api.Test;

class ChartTests {

    @Test
    void a_line_starts_at_zero_and_has_round_lines_behind_it() {
        Line line = Line.of(List.of(new Point("a", 400), new Point("", 390), new Point("b", 612)), 320, 190);

        assertThat(line.ticks()).extracting(Line.Tick::value).containsExactly(0L, 200L, 400L, 600L, 800L);
        assertThat(line.labels()).extracting(Line.Label::text).containsExactly("a", "b");
        assertThat(line.path()).startsWith("M44.0 ").matches("M[0-9. ]+(L[0-9. ]+){2}");
        assertThat(line.last().x()).isEqualTo(296);
    }

    @Test
    void a_line_of_zeros_lies_on_the_axis() {
        Line line = Line.of(List.of(new Point("", 0), new Point("", 0)), 320, 190);

        assertThat(line.last().y()).isEqualTo(164);
        assertThat(line.ticks()).extracting(Line.Tick::value).containsExactly(0L, 1L);
    }

    @Test
    void nothing_is_drawn_outside_whatever_the_height_of_the_values() {
        for (int most = 1; most < 5000; most += 7) {
            Line line = Line.of(List.of(new Point("", 0), new Point("", most)), 320, 190);
            assertThat(line.last().y()).isBetween(26.0, 164.0);
            assertThat(line.ticks()).hasSizeBetween(2, 5);
        }
    }

    @Test
    void a_scale_has_at_most_four_steps_and_its_bounds_are_round() {
        List<Double> values =
                IntStream.rangeClosed(2, 61).mapToObj(n -> n * 5.0).toList();
        Scale scale = Scale.quarters(values, 5);

        assertThat(scale.bounds()).containsExactly(85.0, 150.0, 250.0);
        assertThat(scale.step(10)).isEqualTo(1);
        assertThat(scale.step(250)).isEqualTo(4);
    }

    @Test
    void equal_values_share_a_step() {
        assertThat(Scale.quarters(List.of(10.0, 10.0, 10.0, 10.0), 5).bounds()).containsExactly(10.0);
        assertThat(Scale.quarters(List.of(), 5).step(3)).isEqualTo(1);
    }

    @Test
    void the_map_is_as_large_as_its_tiles() {
        TileMap map = TileMap.of(List.of(new Tile(11, 8, "VIS", "56 %", "Visagino", 1, "/x")));

        assertThat(map.viewBox()).isEqualTo("0 0 744 558");
        assertThat(map.tiles().getFirst().x()).isEqualTo(682);
    }
}
