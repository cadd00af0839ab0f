package lt.tiltas.reception.presence;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.web.Paged;

/**
 * Who was in a house on a day.
 *
 * @param nights after how many somebody has not been seen
 */
public record PresenceDay(House house, LocalDate day, LocalDate today, List<Resident> people, int nights, int page) {

    private static final int PAGE = 50;

    /** In the order of the page's filters. */
    public static final List<String> STANDINGS = List.of("present", "leave", "out", "overdue", "unseen");

    public String standing(Resident person) {
        return person.standing(day, nights);
    }

    public long count(String standing) {
        return people.stream()
                .filter(person -> standing(person).equals(standing))
                .count();
    }

    /** Who sleeps here that night. */
    public long night() {
        return count("present");
    }

    public long absent() {
        return people.size() - night() - count("leave");
    }

    /** @param standing empty for everybody */
    public Paged<Resident> rows(String standing) {
        return Paged.of(
                people.stream()
                        .filter(person -> standing.isEmpty() || standing(person).equals(standing))
                        .toList(),
                page,
                PAGE);
    }

    public String href() {
        return "/presence/" + house.id() + "?day=" + day;
    }
}
