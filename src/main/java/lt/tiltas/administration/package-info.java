/** Signing in, accounts and rights, who saw whom, and the dated rules. */
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {"database", "access", "access :: context", "access :: trail", "web"})
@NullMarked
package lt.tiltas.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
