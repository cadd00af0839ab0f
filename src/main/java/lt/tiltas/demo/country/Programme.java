package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The individual integration programme of a household.
 *
 * @param leadOfficer number of the case manager
 * @param closedOn set when the months have passed or the family has left
 */
public record Programme(
        LocalDate openedOn,
        int months,
        int leadOfficer,
        List<Goal> goals,
        List<Meeting> meetings,
        @Nullable LocalDate closedOn) {

    /**
     * @param domain home, money, work, skills, lithuanian, school, health, safety, papers, digital, belonging or reserve
     * @param language of the words: uk or ru
     * @param words the person's own, never edited
     */
    public record Goal(String domain, int person, String language, Words words, LocalDate setOn, List<Step> steps) {

        public boolean reached() {
            return steps.stream().allMatch(step -> step.doneOn() != null);
        }
    }

    /** @param owner person, case_manager or other */
    public record Step(
            String owner,
            Words words,
            LocalDate dueOn,
            @Nullable LocalDate doneOn) {}

    public record Words(String own, String lt) {}

    /** @param state held, missed or planned */
    public record Meeting(LocalDate on, LocalTime at, String place, String state, String aboutLt) {}
}
