package lt.tiltas.preparedness.engine;

import java.util.List;

/**
 * Who works.
 *
 * @param sick share of the staff that is ill
 * @param overtime share of the staff's time that may be worked beyond it
 * @param overtimePay times the ordinary pay
 * @param vulnerable share of the people in collective sites
 */
public record Roster(List<Role> roles, double sick, double overtime, double overtimePay, double vulnerable) {

    public static final Roster NONE = new Roster(List.of(), 0, 0, 1, 0);

    public Roster {
        roles = List.copyOf(roles);
    }
}
