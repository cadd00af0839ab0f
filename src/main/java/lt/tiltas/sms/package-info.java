/** Text messages to telephones: written in the caller's transaction, sent one by one to the gateway that the settings name, which reports what has arrived. */
@ApplicationModule(
        displayName = "Text messages",
        allowedDependencies = {"access", "access :: context", "jobs", "law"})
@NullMarked
package lt.tiltas.sms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
