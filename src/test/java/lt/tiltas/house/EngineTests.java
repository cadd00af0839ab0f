package lt.tiltas.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ImportTree;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What reckons is plain Java: it may be run, tested and repeated without the house around it. */
class EngineTests {

    private static final Pattern ENGINE = Pattern.compile("lt/tiltas/(placement|preparedness)/engine/");
    private static final Pattern FOREIGN =
            Pattern.compile("org\\.springframework|java(x)?\\.sql|java\\.time\\.(Clock|Instant|ZonedDateTime)"
                    + "|jakarta|lt\\.tiltas\\.(?!(placement|preparedness)\\.engine)|java\\.util\\.Random\\b");

    @Test
    void an_engine_knows_no_frame_no_tables_no_clock_and_no_chance_without_a_seed() {
        assertThat(JavaSources.main()
                        .filter(source ->
                                ENGINE.matcher(source.path().toString()).find()))
                .isNotEmpty()
                .flatExtracting(source -> findings(source))
                .isEmpty();
    }

    private static List<String> findings(JavaSources.Source source) {
        return source.tree().getImports().stream()
                .map(ImportTree::getQualifiedIdentifier)
                .filter(name -> FOREIGN.matcher(name.toString()).lookingAt())
                .map(name -> source.at(name, name.toString()))
                .toList();
    }
}
