package lt.tiltas.preparedness.engine.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * All centres of the country. Whom a centre cannot hold overnight goes to the others, to the nearer ones rather: by travel time alone and not by their
 * desks, so that a desk more never makes any line longer.
 *
 * @param travel minutes from each to each
 * @param household people of a household, on average
 */
public record Network(List<Centre> centres, List<List<Double>> travel, double household) {

    public Network {
        centres = List.copyOf(centres);
        travel = List.copyOf(travel);
        if (travel.size() != centres.size() || household < 1) {
            throw new IllegalArgumentException("A row of travel times for each centre, a person in each household");
        }
    }

    public Network with(UnaryOperator<Centre> change) {
        return new Network(centres.stream().map(change).toList(), travel, household);
    }

    public Network with(int centre, Centre other) {
        List<Centre> changed = new ArrayList<>(centres);
        changed.set(centre, other);
        return new Network(changed, travel, household);
    }

    /** Desks open on a day. */
    public int desks(int day) {
        return centres.stream()
                .filter(centre -> centre.openOn(day))
                .mapToInt(Centre::desks)
                .sum();
    }

    /** Hours of desks that are open on a day. */
    public double deskHours(int day) {
        return centres.stream()
                .filter(centre -> centre.openOn(day))
                .mapToDouble(centre -> centre.desks() * centre.hours())
                .sum();
    }
}
