package lt.tiltas.placement.offer;

import java.util.Arrays;
import java.util.List;
import lt.tiltas.placement.OwnOffer.Line;
import lt.tiltas.placement.wish.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the municipality has said that it helps in a language of this household's. */
@Component
class HelpThere implements WhatIsThere {

    private static final List<String> HELPED = List.of("uk", "ru", "en", "pl");

    private final JdbcClient db;

    HelpThere(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Line> of(int municipality, Said said) {
        List<String> spoken = db
                .sql("select languages from placement.published_statement where org_id = :municipality")
                .param("municipality", municipality)
                .query((rs, n) -> Arrays.asList((String[]) rs.getArray(1).getArray()))
                .stream()
                .flatMap(List::stream)
                .filter(language ->
                        HELPED.contains(language) && said.needs().languages().contains(language))
                .toList();
        return spoken.stream()
                .limit(1)
                .map(language -> Line.of("told.there.language." + language))
                .toList();
    }
}
