package lt.tiltas.registration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import lt.tiltas.registration.linkage.list.LinkList;
import lt.tiltas.registration.linkage.list.ListWords;
import lt.tiltas.registration.linkage.list.TrainModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Finds who stands twice in a list, at the console and without the server or a database. */
@Command(
        name = "link",
        description = "Find the records of a CSV list that are one person",
        footer = "Ends with 0 when every line was read, 2 when lines were left out, 1 when a file is refused.",
        exitCodeOnInvalidInput = 1,
        subcommands = LinkCommand.Train.class)
public final class LinkCommand implements Callable<Integer> {

    private static final Set<String> LANGUAGES = Set.of("lt", "en", "uk", "ru");

    @Option(
            names = "--input",
            paramLabel = "FILE",
            description = "records; given twice, the two lists are linked with each other")
    private List<Path> inputs = new ArrayList<>();

    @Option(names = "--output", paramLabel = "FILE", description = "where the pairs go")
    private Path output = Path.of("");

    @Option(
            names = "--fields",
            paramLabel = "FILE",
            description = "lines ours=theirs, where the columns have other names")
    private Path fields = Path.of("");

    @Option(names = "--language", paramLabel = "CODE", defaultValue = "lt", description = "lt, en, uk or ru")
    private String language = "lt";

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        if (inputs.isEmpty() || inputs.size() > 2 || output.toString().isEmpty() || !LANGUAGES.contains(language)) {
            throw new ParameterException(
                    command.commandLine(),
                    "Needed: --input FILE once or twice, --output FILE, --language lt, en, uk or ru.");
        }
        var out = command.commandLine().getOut();
        int code = new LinkList(new ListWords(language), out).run(inputs, output, fields);
        out.flush();
        return code;
    }

    /** Learns the model that linking uses. */
    @Command(
            name = "train",
            description = "Learn a model from records of which it is known who is who",
            exitCodeOnInvalidInput = 1)
    static final class Train implements Callable<Integer> {

        @Option(names = "--input", paramLabel = "FILE", required = true, description = "records")
        private Path input = Path.of("");

        @Option(
                names = "--truth",
                paramLabel = "FILE",
                required = true,
                description = "pairs of ids that are one person")
        private Path truth = Path.of("");

        @Option(names = "--output", paramLabel = "FILE", required = true, description = "where the model goes")
        private Path output = Path.of("");

        @Option(
                names = "--seed",
                paramLabel = "NUMBER",
                defaultValue = "1",
                description = "the same seed, the same model")
        private long seed = 1;

        @Spec
        private CommandSpec command = CommandSpec.create();

        @Override
        public Integer call() throws IOException {
            new TrainModel(command.commandLine().getOut()).run(input, truth, output, seed);
            return 0;
        }
    }
}
