package lt.tiltas.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Database database(DatabaseSettings settings, Environment environment) {
        return ExternalDatabase.isSetIn(environment)
                ? ExternalDatabase.open(settings, environment)
                : EmbeddedDatabase.open(settings);
    }

    @Bean
    ContextKey contextKey(Database database) {
        return database.contextKey();
    }

    @Bean
    MasterKey masterKey(Database database) {
        return database.masterKey();
    }

    @Bean
    IndexKey indexKey(Database database) {
        return database.indexKey();
    }

    @Bean
    JdbcConnectionDetails appConnection(Database database) {
        return new App(database.app());
    }

    /** Not asked in front of a database outside: {@link NoMigrationsOutside} switches Flyway off there. */
    @Bean
    FlywayConnectionDetails migrateConnection(Database database) {
        return new Migrate(database);
    }

    private record App(Login login) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return login.url();
        }

        @Override
        public String getUsername() {
            return login.role();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }

    private record Migrate(Database database) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return database.migrate().url();
        }

        @Override
        public String getUsername() {
            return database.migrate().role();
        }

        @Override
        public String getPassword() {
            return database.migrate().password();
        }
    }
}
