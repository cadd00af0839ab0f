package lt.tiltas.preparedness.engine;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Random numbers of one run: the same seed, run and purpose give the same on whatever thread and in whatever order. */
public final class Mix {

    private static final RandomGeneratorFactory<RandomGenerator> NUMBERS =
            RandomGeneratorFactory.of("L64X128MixRandom");
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Mix() {}

    public static RandomGenerator of(long seed, long run, int purpose) {
        return NUMBERS.create(mix(mix(seed + GOLDEN * (run + 1)) + GOLDEN * (purpose + 1)));
    }

    /** The last step of SplitMix64. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
