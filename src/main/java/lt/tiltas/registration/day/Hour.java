package lt.tiltas.registration.day;

/** @param hour of the day, 0 to 23; {@code families} that were done in it */
public record Hour(int hour, int families) {}
