package lt.tiltas.preparedness.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lt.tiltas.preparedness.engine.arrival.Composition;
import org.junit.jupiter.api.Test;

class ServicesTests {

    @Test
    void each_week_asks_what_the_people_of_its_phase_need() {
        Composition composition = new Composition(
                List.of(
                        new Composition.Phase(
                                0,
                                List.of(0.06, 0.09, 0.28, 0.52, 0.05),
                                List.of(new Composition.Need("wheelchair", 0.02))),
                        new Composition.Phase(7, List.of(0.03, 0.06, 0.16, 0.69, 0.06), List.of())),
                200,
                2.5);
        List<Services.Week> weeks = new Services(0.5, 15).weeks(composition, new double[] {1_000, 100});
        assertThat(weeks.getFirst()).isEqualTo(new Services.Week(570, 280, 285, 38, Map.of("wheelchair", 20L)));
        assertThat(weeks.getLast()).isEqualTo(new Services.Week(75, 16, 37.5, 5, Map.of()));
    }
}
