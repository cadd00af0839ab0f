package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** One stream of chance per part of the country, so that a change in one part leaves the others as they were. */
final class Dice {

    private final Random random;

    Dice(long seed, String part) {
        random = new Random(seed * 31 + part.hashCode());
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double bell(double mean, double spread) {
        return mean + spread * random.nextGaussian();
    }

    int poisson(double mean) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) (last.toEpochDay() - first.toEpochDay())));
    }

    <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    <T> T pick(List<T> things, ToDoubleFunction<T> weight) {
        double left = 0;
        for (T thing : things) {
            left += weight.applyAsDouble(thing);
        }
        left *= random.nextDouble();
        for (T thing : things) {
            left -= weight.applyAsDouble(thing);
            if (left < 0) {
                return thing;
            }
        }
        return things.getLast();
    }

    <T> List<T> shuffled(List<T> things) {
        var copy = new ArrayList<>(things);
        Collections.shuffle(copy, random);
        return copy;
    }
}
