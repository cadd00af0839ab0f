/** The database server, its logins, its migrations, its backup. Every other module may stand on this one. */
@ApplicationModule(displayName = "Database")
@NullMarked
package lt.tiltas.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
