package lt.tiltas.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * The same id for the same thing each time the country is made: random in form (version 4), drawn from the seed.
 *
 * @param now nothing has happened after it
 */
record DemoIds(long seed, OffsetDateTime now) {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    OffsetDateTime at(LocalDate day, int hour) {
        OffsetDateTime moment = day.atTime(hour, 12).atZone(VILNIUS).toOffsetDateTime();
        return moment.isAfter(now) ? now : moment;
    }

    UUID of(String kind, Object... parts) {
        long mixed = seed;
        for (char letter : (kind + Arrays.toString(parts)).toCharArray()) {
            mixed = mixed * 1_000_003 + letter;
        }
        SplittableRandom random = new SplittableRandom(mixed);
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() & ~(3L << 62) | (1L << 63);
        return new UUID(high, low);
    }

    UUID household(int number) {
        return of("household", number);
    }

    UUID person(int number) {
        return of("person", number);
    }

    UUID officer(int number) {
        return of("officer", number);
    }
}
