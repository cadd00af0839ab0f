package lt.tiltas.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Roles, database, extensions and the signing key: what must exist before the first migration. Repeatable. */
final class Bootstrap {

    static final String DATABASE = "tiltas";
    static final String OWNER = "tiltas_owner";
    static final String MIGRATE = "tiltas_migrate";
    static final String APP = "tiltas_app";

    private static final String ROLES = """
            do $$ begin
              if to_regrole('tiltas_owner') is null then create role tiltas_owner nologin; end if;
              if to_regrole('tiltas_migrate') is null then
                create role tiltas_migrate login noinherit in role tiltas_owner; end if;
              if to_regrole('tiltas_app') is null then create role tiltas_app login noinherit; end if;
              if not (select rolsuper from pg_roles where rolname = current_user) then
                execute format('grant tiltas_owner to %I', current_user); end if;
            end $$;
            alter role tiltas_migrate set role = 'tiltas_owner';
            """;

    private static final List<String> DATABASE_RULES = List.of(
            "revoke all on database tiltas from public",
            "grant connect on database tiltas to tiltas_migrate, tiltas_app",
            "grant create on database tiltas to tiltas_owner",
            "revoke create on schema public from public",
            "grant usage, create on schema public to tiltas_owner",
            "grant usage on schema public to tiltas_app",
            "create extension if not exists pgcrypto schema public",
            "create extension if not exists btree_gist schema public",
            "create extension if not exists pg_trgm schema public");

    private static final String KEY_TABLE = """
            set role tiltas_owner;
            create schema if not exists keys;
            revoke all on schema keys from public;
            create table if not exists keys.context_key (id int primary key, secret bytea not null);
            revoke all on keys.context_key from public;
            alter table keys.context_key enable row level security;
            alter table keys.context_key force row level security;
            drop policy if exists owner_only on keys.context_key;
            create policy owner_only on keys.context_key to tiltas_owner using (true) with check (true);
            """;

    private Bootstrap() {}

    static void server(Connection admin) throws SQLException {
        execute(admin, ROLES);
        if (!exists(admin, "select from pg_database where datname = 'tiltas'")) {
            execute(
                    admin,
                    "create database tiltas owner tiltas_owner template template0"
                            + " encoding 'UTF8' locale_provider icu icu_locale 'lt'");
        }
        String tooStrong = """
                select from pg_roles where rolname = 'tiltas_app'
                 and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or pg_has_role(oid, 'tiltas_owner', 'member'))
                """;
        if (exists(admin, tooStrong)) {
            throw new CannotStart("The role tiltas_app may do more than its work on this server; it must not be a"
                    + " superuser, bypass row-level security, create roles or databases, or belong to tiltas_owner.");
        }
    }

    static void password(Connection admin, String role, String password) throws SQLException {
        admin.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    }

    static void database(Connection adminInDatabase) throws SQLException {
        for (String rule : DATABASE_RULES) {
            execute(adminInDatabase, rule);
        }
        execute(adminInDatabase, KEY_TABLE);
        execute(adminInDatabase, "reset role");
    }

    static @Nullable ContextKey key(Connection admin) throws SQLException {
        execute(admin, "set role tiltas_owner");
        try (Statement statement = admin.createStatement();
                ResultSet row = statement.executeQuery("select secret from keys.context_key where id = 1")) {
            return row.next() ? new ContextKey(row.getBytes(1)) : null;
        } finally {
            execute(admin, "reset role");
        }
    }

    static void key(Connection admin, ContextKey key) throws SQLException {
        execute(admin, "set role tiltas_owner");
        try (PreparedStatement statement = admin.prepareStatement("""
                insert into keys.context_key as k values (1, ?)
                on conflict (id) do update set secret = excluded.secret where k.secret <> excluded.secret
                """)) {
            statement.setBytes(1, key.value());
            statement.executeUpdate();
        } finally {
            execute(admin, "reset role");
        }
    }

    static boolean exists(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
