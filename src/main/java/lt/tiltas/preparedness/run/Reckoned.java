package lt.tiltas.preparedness.run;

import java.util.List;
import java.util.concurrent.TimeUnit;
import lt.tiltas.preparedness.engine.Outlook;
import lt.tiltas.preparedness.engine.Shortage;
import lt.tiltas.preparedness.scenario.Documents;
import lt.tiltas.preparedness.scenario.Frozen;

/**
 * What came out.
 *
 * @param result SHA-256 of the outlook's bytes
 */
record Reckoned(String result, int engine, Shortage shortage, List<Point> points, int ms) {

    static Reckoned of(Frozen frozen, long seed, int runs) {
        long before = System.nanoTime();
        Outlook outlook = frozen.samples(seed, runs).outlook();
        long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
        return new Reckoned(
                Documents.sha256(outlook.bytes()), Outlook.ENGINE, outlook.shortage(), Point.of(outlook), (int) ms);
    }
}
