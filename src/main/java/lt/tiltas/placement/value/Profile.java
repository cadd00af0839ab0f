package lt.tiltas.placement.value;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A municipality as one that receives.
 *
 * @param care free slots by code of care; what is not there is not offered
 * @param languages besides Lithuanian in which people are helped there, ISO 639-1
 * @param jobs open vacancies by field of work
 * @param statedFor Monday of the week of its last statement; null when it has stated nothing yet
 */
public record Profile(
        int code,
        Point at,
        Schools schools,
        Map<String, Integer> care,
        Set<String> languages,
        Map<String, Integer> jobs,
        Room room,
        @Nullable LocalDate statedFor) {

    private static final double EARTH_KM = 6371;

    /** Degrees. */
    public record Point(double latitude, double longitude) {

        /** Great-circle distance. */
        public double kilometres(Point other) {
            double lat = Math.toRadians(other.latitude - latitude);
            double lon = Math.toRadians(other.longitude - longitude);
            double a = Math.pow(Math.sin(lat / 2), 2)
                    + Math.cos(Math.toRadians(latitude))
                            * Math.cos(Math.toRadians(other.latitude))
                            * Math.pow(Math.sin(lon / 2), 2);
            return 2 * EARTH_KM * Math.asin(Math.sqrt(a));
        }
    }

    /** Free places by the child's age: up to 6 years, 7 to 10, 11 to 16, 17 and 18. */
    public record Schools(int kindergarten, int primary, int basic, int upper) {}

    /**
     * How many more it can take.
     *
     * @param caseload people whom its case workers can still begin with
     * @param quota people up to its share of the country's residents
     * @param people received so far
     * @param share of the country's residents, 0 to 1
     * @param perThousand received for each thousand residents; usual the same for the whole country
     */
    public record Room(int caseload, int quota, long people, double share, double perThousand, double usual) {}
}
