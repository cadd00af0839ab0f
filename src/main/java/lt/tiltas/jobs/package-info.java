/** Work that the clock starts: hold expiry, reminders, national figures. It survives a kill and runs once among many. */
@ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {"access", "access :: context"})
@NullMarked
package lt.tiltas.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
