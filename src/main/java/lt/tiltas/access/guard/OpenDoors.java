package lt.tiltas.access.guard;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the catalogue, as the working login, what stands open. Each answer is a sentence that names the table or the role. */
@Repository
public class OpenDoors {

    private record Question(String sentence, String sql) {}

    /** Tables, views and functions of ours: whatever is not PostgreSQL's own and not an extension's. */
    private static final String OURS = """
            n.nspname not in ('information_schema') and n.nspname !~ '^pg_'
            and not exists (select from pg_depend x where x.objid = %s.oid and x.deptype = 'e')
            """;

    private static final String TABLES =
            """
            select c.oid::regclass::text as named from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and not (c.relname ^@ 'flyway_schema_history' and not %s) and\s""".formatted(granted("c.oid", "select, insert, update, delete")) + OURS.formatted("c");

    private static final String VIEWS = """
            select c.oid::regclass::text as named from pg_class c join pg_namespace n on n.oid = c.relnamespace where\s""" + OURS.formatted("c");

    private static final String FUNCTIONS = """
            select p.oid::regprocedure::text as named from pg_proc p join pg_namespace n on n.oid = p.pronamespace where\s""" + OURS.formatted("p");

    private static final String ROLE =
            "select current_user::text as named from pg_roles r where r.rolname = current_user\n";

    private static final List<Question> QUESTIONS = List.of(
            new Question("The table %s has no forced row-level security; run public.protect on it.", TABLES + """
                    and not (c.relrowsecurity and c.relforcerowsecurity)
                    """),
            new Question("The table %s has no policy; nobody has decided who sees its rows.", TABLES + """
                    and not exists (select from pg_policy p where p.polrelid = c.oid)
                    """),
            new Question(
                    "The table %s lets everybody see its rows without saying that this is by design.", TABLES + """
                    and exists (select from pg_policy p where p.polrelid = c.oid and p.polname <> 'open_by_design' and p.polpermissive
                        and (pg_get_expr(p.polqual, p.polrelid) = 'true' or pg_get_expr(p.polwithcheck, p.polrelid) = 'true')
                        and (p.polroles = '{0}' or (select oid from pg_roles where rolname = current_user) = any(p.polroles)))
                    """),
            new Question(
                    "The table %s may be emptied, or referred to past its policies, by the working login.",
                    TABLES + """
                    and\s""" + granted("c.oid", "truncate, references, trigger")),
            new Question("The view %s shows what its owner sees; it must be security_invoker.", VIEWS + """
                    and c.relkind = 'v' and not coalesce('security_invoker=true' = any(c.reloptions), false)
                    """),
            new Question(
                    "The materialised view %s keeps rows past row-level security; the working login must not read it.",
                    VIEWS + """
                    and c.relkind = 'm' and\s""" + granted("c.oid", "select")),
            new Question("The function %s runs as its owner with no fixed search_path.", FUNCTIONS + """
                    and p.prosecdef and not exists (select from unnest(p.proconfig) s where s ^@ 'search_path=')
                    """),
            new Question(
                    "The login %s is a superuser, bypasses row-level security or may create roles; use tiltas_app.",
                    ROLE + """
                    and (r.rolsuper or r.rolbypassrls or r.rolcreaterole)
                    """),
            new Question("The login %s may become the owner of the tables; take it out of tiltas_owner.", ROLE + """
                    and exists (select from pg_roles o where o.oid <> r.oid
                        and (o.rolsuper or o.rolbypassrls or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                             where c.relowner = o.oid and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'))
                        and pg_has_role(r.oid, o.oid, 'member'))
                    """),
            new Question("The login %s owns tables or functions, and an owner may lift their protection.", ROLE + """
                    and (exists (select from pg_class c where c.relowner = r.oid) or exists (select from pg_proc p where p.proowner = r.oid)
                         or exists (select from pg_namespace n where n.nspowner = r.oid))
                    """),
            new Question(
                    "The login %s can read the key that signs who is asking; take the right on keys.context_key away.",
                    ROLE + """
                    and exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'keys' and has_table_privilege(r.oid, c.oid, 'select'))
                    """));

    private final JdbcClient db;

    OpenDoors(JdbcClient db) {
        this.db = db;
    }

    /** Nothing when everything is shut. */
    public List<String> find() {
        return QUESTIONS.stream().flatMap(this::answers).toList();
    }

    private Stream<String> answers(Question question) {
        return db.sql(question.sql()).query(String.class).list().stream().map(question.sentence()::formatted);
    }

    private static String granted(String table, String rights) {
        return "has_table_privilege(current_user, " + table + ", '" + rights + "')";
    }
}
