package lt.tiltas.placement;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import lt.tiltas.placement.engine.Effort;
import lt.tiltas.placement.engine.file.PlaceList;
import lt.tiltas.placement.engine.file.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Places the households of files, at the console and without the server or a database. */
@Command(
        name = "place",
        description = "Place the households of a folder of CSV files",
        footer = "Ends with 0 when all is written, 2 when a file or an option cannot be used.")
public final class PlaceCommand implements Callable<Integer> {

    private enum Mode {
        hindsight,
        online
    }

    private static final Map<String, Effort> EFFORTS =
            Map.of("quick", Effort.QUICK, "usual", Effort.USUAL, "thorough", Effort.THOROUGH);

    @Option(
            names = "--instance",
            paramLabel = "FOLDER",
            required = true,
            description =
                    "municipalities.csv, sites.csv, households.csv and, for online, history.csv; each may end in .gz")
    private Path instance = Path.of("");

    @Option(
            names = "--mode",
            required = true,
            description = "hindsight: all households known; online: one by one, only last year and those before known")
    private Mode mode = Mode.hindsight;

    @Option(names = "--assignment", paramLabel = "FILE", required = true, description = "where household,site goes")
    private Path assignment = Path.of("");

    @Option(names = "--prices", paramLabel = "FILE", required = true, description = "where resource,price goes")
    private Path prices = Path.of("");

    @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "1", description = "the same seed, the same answer")
    private long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            defaultValue = "2",
            description = "1 or 2; the answer is the same")
    private int threads = 2;

    @Option(names = "--effort", paramLabel = "HOW", defaultValue = "usual", description = "quick, usual or thorough")
    private String effort = "usual";

    @Option(
            names = "--fair",
            description =
                    "floors for groups (size, wheelchair, language), with a table of how each fares and what the floors cost")
    private boolean fair;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        if (!EFFORTS.containsKey(effort) || threads < 1) {
            throw new ParameterException(
                    command.commandLine(), "--effort is quick, usual or thorough, and --threads at least 1.");
        }
        var out = command.commandLine().getOut();
        var list = new PlaceList(out, EFFORTS.get(effort), seed, threads, fair);
        try {
            if (mode == Mode.online) {
                list.online(instance, assignment, prices);
            } else {
                list.hindsight(instance, assignment, prices);
            }
            return 0;
        } catch (Refused refused) {
            command.commandLine().getErr().println(refused.getMessage());
            return 2;
        } finally {
            out.flush();
        }
    }
}
