package lt.tiltas.evaluation.figures;

import static lt.tiltas.evaluation.figures.Measure.BEDS;
import static lt.tiltas.evaluation.figures.Measure.CASE_MANAGERS;
import static lt.tiltas.evaluation.figures.Measure.LOAD;
import static lt.tiltas.evaluation.figures.Measure.NOT_PLACED;
import static lt.tiltas.evaluation.figures.Measure.PEOPLE;
import static lt.tiltas.evaluation.figures.Measure.WAITING;
import static lt.tiltas.evaluation.figures.Measure.WAITING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lt.tiltas.evaluation.figures.FigureSource.Count;
import org.junit.jupiter.api.Test;

class TallyTests {

    private final Tally tally = new Tally(List.of(11, 12, 13));

    @Test
    void the_country_is_rounded_from_exact_counts_and_not_from_rounded_ones() {
        tally.add(
                Set.of(PEOPLE),
                List.of(new Count(11, PEOPLE, 12), new Count(12, PEOPLE, 12), new Count(13, PEOPLE, 12)));

        assertThat(tally.municipality(11)).containsEntry(PEOPLE, 10L);
        assertThat(tally.country()).containsEntry(PEOPLE, 35L);
    }

    @Test
    void who_is_in_no_municipality_counts_for_the_country() {
        tally.add(Set.of(PEOPLE), List.of(new Count(11, PEOPLE, 20), new Count(0, PEOPLE, 31)));

        assertThat(tally.country()).containsEntry(PEOPLE, 50L).containsEntry(NOT_PLACED, 30L);
    }

    @Test
    void a_municipality_of_which_nothing_was_said_has_none() {
        tally.add(Set.of(PEOPLE, BEDS), List.of(new Count(11, BEDS, 7)));

        assertThat(tally.municipality(11)).containsEntry(BEDS, 7L);
        assertThat(tally.municipality(12)).containsEntry(PEOPLE, 0L).containsEntry(BEDS, 0L);
    }

    @Test
    void what_nobody_counts_is_not_there() {
        tally.add(Set.of(PEOPLE), List.of());

        assertThat(tally.municipality(11)).doesNotContainKey(BEDS);
        assertThat(tally.country()).doesNotContainKeys(BEDS, WAITING);
    }

    @Test
    void the_load_is_made_of_rounded_people_so_that_it_does_not_say_how_many_there_are() {
        tally.add(
                Set.of(PEOPLE, CASE_MANAGERS),
                List.of(
                        new Count(11, PEOPLE, 17),
                        new Count(11, CASE_MANAGERS, 1),
                        new Count(12, PEOPLE, 9),
                        new Count(12, CASE_MANAGERS, 1),
                        new Count(13, PEOPLE, 500)));

        assertThat(tally.municipality(11)).containsEntry(LOAD, 15L);
        assertThat(tally.municipality(12)).doesNotContainKey(LOAD);
        assertThat(tally.municipality(13)).doesNotContainKey(LOAD);
        assertThat(tally.country()).containsEntry(LOAD, 13L);
        assertThat(tally.municipality(11)).doesNotContainKey(CASE_MANAGERS);
    }

    @Test
    void a_median_of_fewer_than_ten_people_is_not_kept() {
        tally.add(Set.of(WAITING, WAITING_DAYS), List.of(new Count(11, WAITING, 9), new Count(0, WAITING_DAYS, 24)));

        assertThat(tally.country()).containsEntry(WAITING, 0L).doesNotContainKey(WAITING_DAYS);
    }
}
