package lt.tiltas.placement.offer;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.placement.OwnOffer.Line;
import lt.tiltas.placement.wish.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Free places in general schools, as the municipality has last stated them; for families with children of that age. */
@Component
class SchoolsThere implements WhatIsThere {

    private final JdbcClient db;

    SchoolsThere(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Line> of(int municipality, Said said) {
        if (said.needs().pupils().atSchool() == 0) {
            return List.of();
        }
        return db.sql(
                        "select primary_school + basic_school + upper_school, week from placement.published_statement where org_id = :municipality")
                .param("municipality", municipality)
                .query((rs, n) -> Line.of("told.there.schools", rs.getInt(1), rs.getObject(2, LocalDate.class)))
                .list();
    }
}
