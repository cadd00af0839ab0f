package lt.tiltas.administration;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;

/**
 * Work at the keyboard of the server, also beside a running one, whose database it joins.
 *
 * @param settings of the server, as {@code --name=value}
 */
public record Keyboard(String[] settings) {

    private static final String[] BESIDE = {"--tiltas.join=true", "--tiltas.jobs=false", "--logging.level.root=warn"};

    public <T> T ask(Function<ApplicationContext, T> work) {
        var program = new SpringApplication();
        program.setSources(Set.of("lt.tiltas.Tiltas"));
        program.setWebApplicationType(WebApplicationType.NONE);
        program.setLogStartupInfo(false);
        String[] joining = Stream.concat(Stream.of(settings), Stream.of(BESIDE)).toArray(String[]::new);
        try (var context = program.run(joining)) {
            return work.apply(context);
        }
    }
}
