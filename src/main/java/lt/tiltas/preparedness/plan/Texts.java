package lt.tiltas.preparedness.plan;

import java.util.List;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Chapters as they were written last. */
@Repository
class Texts {

    private final JdbcClient db;

    Texts(JdbcClient db) {
        this.db = db;
    }

    List<Text> newest() {
        return db.sql("""
                select distinct on (chapter) chapter, text_lt, text_en, written_at from preparedness.plan_text order by chapter, written_at desc
                """).query(Text.class).list();
    }

    void add(Chapter chapter, Text.New text, Officer officer) {
        db.sql("""
                insert into preparedness.plan_text (id, chapter, text_lt, text_en, written_by)
                values (:id, :chapter, :lt, :en, :officer) on conflict (id) do nothing
                """)
                .param("id", text.own())
                .param("chapter", chapter.code())
                .param("lt", text.lt())
                .param("en", text.en())
                .param("officer", officer.id())
                .update();
    }
}
